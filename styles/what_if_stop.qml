<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" minScale="100000000" simplifyDrawingTol="1" maxScale="0" simplifyMaxScale="1" readOnly="0" simplifyLocal="1" simplifyDrawingHints="1" version="3.40.6-Bratislava" autoRefreshTime="0" autoRefreshMode="Disabled" styleCategories="LayerConfiguration|Symbology|Fields|Rendering" simplifyAlgorithm="0" symbologyReferenceScale="-1">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 enableorderby="0" referencescale="-1" forceraster="0" symbollevels="0" type="RuleRenderer">
    <rules key="{24fd44c1-5f67-4242-8245-4cfd08d7b1af}">
      <rule filter="&quot;nearest_after_m&quot; &lt; &quot;nearest_before_m&quot; OR (&quot;nearest_before_m&quot; IS NULL AND &quot;nearest_after_m&quot; IS NOT NULL)" symbol="0" label="Nearer to a stop" key="{fd54b0ee-4218-47e4-a0af-8b30b4838ed9}"/>
      <rule filter="&quot;nearest_after_m&quot; > &quot;nearest_before_m&quot; OR (&quot;nearest_after_m&quot; IS NULL AND &quot;nearest_before_m&quot; IS NOT NULL)" symbol="1" label="Farther from a stop" key="{f4412c25-4473-4070-bbd1-9e85c294c303}"/>
      <rule filter="ELSE" symbol="2" label="No change of the nearest stop" key="{d36ce856-3c8e-465d-87c1-56adcb89ad1e}"/>
    </rules>
    <symbols>
      <symbol force_rhr="0" type="fill" frame_rate="10" name="0" alpha="1" is_animated="0" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{c1650e13-f0ec-45c4-af1f-affb1bb6d4c5}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="27,120,55,200,rgb:0.10588235294117647,0.47058823529411764,0.21568627450980393,0.78431372549019607" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.26" name="outline_width"/>
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
      <symbol force_rhr="0" type="fill" frame_rate="10" name="1" alpha="1" is_animated="0" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{b9f385ce-635a-41e4-b635-0ca777049c91}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="178,24,43,200,rgb:0.69803921568627447,0.09411764705882353,0.16862745098039217,0.78431372549019607" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.26" name="outline_width"/>
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
      <symbol force_rhr="0" type="fill" frame_rate="10" name="2" alpha="1" is_animated="0" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{7fc79943-84be-4e49-ad41-b6e66dfd963f}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="217,217,217,170,rgb:0.85098039215686272,0.85098039215686272,0.85098039215686272,0.66666666666666663" name="color"/>
            <Option type="QString" value="bevel" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="77,77,77,255,rgb:0.30196078431372547,0.30196078431372547,0.30196078431372547,1" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.26" name="outline_width"/>
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
  <layerOpacity>1</layerOpacity>
  <fieldConfiguration>
    <field name="service_before" configurationFlags="NoFlag"/>
    <field name="service_after" configurationFlags="NoFlag"/>
    <field name="nearest_before_m" configurationFlags="NoFlag"/>
    <field name="nearest_after_m" configurationFlags="NoFlag"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="service_before" name=""/>
    <alias index="1" field="service_after" name=""/>
    <alias index="2" field="nearest_before_m" name=""/>
    <alias index="3" field="nearest_after_m" name=""/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="service_before"/>
    <policy policy="Duplicate" field="service_after"/>
    <policy policy="Duplicate" field="nearest_before_m"/>
    <policy policy="Duplicate" field="nearest_after_m"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="service_before"/>
    <policy policy="Duplicate" field="service_after"/>
    <policy policy="Duplicate" field="nearest_before_m"/>
    <policy policy="Duplicate" field="nearest_after_m"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" applyOnUpdate="0" field="service_before"/>
    <default expression="" applyOnUpdate="0" field="service_after"/>
    <default expression="" applyOnUpdate="0" field="nearest_before_m"/>
    <default expression="" applyOnUpdate="0" field="nearest_after_m"/>
  </defaults>
  <constraints>
    <constraint constraints="0" exp_strength="0" notnull_strength="0" field="service_before" unique_strength="0"/>
    <constraint constraints="0" exp_strength="0" notnull_strength="0" field="service_after" unique_strength="0"/>
    <constraint constraints="0" exp_strength="0" notnull_strength="0" field="nearest_before_m" unique_strength="0"/>
    <constraint constraints="0" exp_strength="0" notnull_strength="0" field="nearest_after_m" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" desc="" field="service_before"/>
    <constraint exp="" desc="" field="service_after"/>
    <constraint exp="" desc="" field="nearest_before_m"/>
    <constraint exp="" desc="" field="nearest_after_m"/>
  </constraintExpressions>
  <expressionfields/>
  <previewExpression></previewExpression>
  <layerGeometryType>2</layerGeometryType>
</qgis>
