<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="LayerConfiguration|Symbology|Labeling|Fields" readOnly="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 referencescale="-1" type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">
    <symbols>
      <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="fill" alpha="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{4dbac44b-be02-4bb1-8b52-4d8cf5706d24}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="196,137,47,22,rgb:0.7686274509803922,0.53725490196078429,0.18431372549019609,0.08627450980392157" name="color"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="168,116,26,255,rgb:0.6588235294117647,0.45490196078431372,0.10196078431372549,1" name="outline_color"/>
            <Option type="QString" value="dash" name="outline_style"/>
            <Option type="QString" value="0.5" name="outline_width"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="solid" name="style"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
    </symbols>
    <rotation/>
    <sizescale/>
    <data-defined-properties>
      <Option type="Map">
        <Option type="QString" value="" name="name"/>
        <Option name="properties"/>
        <Option type="QString" value="collection" name="type"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <fieldConfiguration>
    <field configurationFlags="NoFlag" name="fid"/>
    <field configurationFlags="NoFlag" name="part_no"/>
    <field configurationFlags="NoFlag" name="area_ha"/>
    <field configurationFlags="NoFlag" name="notice"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="fid" name=""/>
    <alias index="1" field="part_no" name="Part number"/>
    <alias index="2" field="area_ha" name="Area (ha)"/>
    <alias index="3" field="notice" name="Notice"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="fid"/>
    <policy policy="Duplicate" field="part_no"/>
    <policy policy="Duplicate" field="area_ha"/>
    <policy policy="Duplicate" field="notice"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="fid"/>
    <policy policy="Duplicate" field="part_no"/>
    <policy policy="Duplicate" field="area_ha"/>
    <policy policy="Duplicate" field="notice"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="fid" applyOnUpdate="0"/>
    <default expression="" field="part_no" applyOnUpdate="0"/>
    <default expression="" field="area_ha" applyOnUpdate="0"/>
    <default expression="" field="notice" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint exp_strength="0" field="fid" constraints="3" unique_strength="1" notnull_strength="1"/>
    <constraint exp_strength="0" field="part_no" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="area_ha" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="notice" constraints="0" unique_strength="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" exp="" field="fid"/>
    <constraint desc="" exp="" field="part_no"/>
    <constraint desc="" exp="" field="area_ha"/>
    <constraint desc="" exp="" field="notice"/>
  </constraintExpressions>
  <expressionfields/>
  <previewExpression>"part_no"</previewExpression>
  <layerGeometryType>2</layerGeometryType>
</qgis>
