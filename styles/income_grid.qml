<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.40.6-Bratislava" styleCategories="LayerConfiguration|Symbology|Labeling|Fields" readOnly="0">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 referencescale="-1" type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
    <rules key="{0f3b3690-99e4-4092-b26a-f3498a678118}">
      <rule filter="&quot;ind_snv&quot; / &quot;ind&quot; &lt; 14000" symbol="0" label="Below 14,000 € per consumption unit" key="{d48b8d2b-f89c-406b-ac67-f3373dab3786}"/>
      <rule filter="&quot;ind_snv&quot; / &quot;ind&quot; >= 14000 AND &quot;ind_snv&quot; / &quot;ind&quot; &lt; 16000" symbol="1" label="14,000 to 16,000 €" key="{ae61f49e-2bee-4ce4-9f36-90ec74fed473}"/>
      <rule filter="&quot;ind_snv&quot; / &quot;ind&quot; >= 16000 AND &quot;ind_snv&quot; / &quot;ind&quot; &lt; 18000" symbol="2" label="16,000 to 18,000 €" key="{a0c7821c-c25d-455b-b052-17bc6b44b122}"/>
      <rule filter="&quot;ind_snv&quot; / &quot;ind&quot; >= 18000 AND &quot;ind_snv&quot; / &quot;ind&quot; &lt; 20000" symbol="3" label="18,000 to 20,000 €" key="{f396e699-3237-4db9-bbc2-33859e1e080e}"/>
      <rule filter="&quot;ind_snv&quot; / &quot;ind&quot; >= 20000 AND &quot;ind_snv&quot; / &quot;ind&quot; &lt; 22000" symbol="4" label="20,000 to 22,000 €" key="{8609d0db-9112-4189-a755-f92c40b76318}"/>
      <rule filter="&quot;ind_snv&quot; / &quot;ind&quot; >= 22000" symbol="5" label="22,000 € and more" key="{2b86df5e-58d6-47e3-978a-c0ba1835523c}"/>
      <rule filter="&quot;ind_snv&quot; / &quot;ind&quot; IS NULL" symbol="6" label="Income unknown" key="{de1febc4-e4e3-4467-94f6-08b7670f52f4}"/>
      <rule filter="&quot;i_est_200&quot; = 1" symbol="7" label="Imputed square (under 11 households)" key="{a8a06d9d-98eb-4b9c-a1f1-8199741dc0e5}"/>
    </rules>
    <symbols>
      <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="fill" alpha="1" name="0">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{5553d4c1-58a4-4fa0-aa26-9ba80af97eee}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="8,48,107,255,rgb:0.03137254901960784,0.18823529411764706,0.41960784313725491,1" name="color"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,0,rgb:1,1,1,0" name="outline_color"/>
            <Option type="QString" value="no" name="outline_style"/>
            <Option type="QString" value="0" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="fill" alpha="1" name="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{34a90443-f230-4c58-a816-12e2cd18cb69}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="42,105,175,255,rgb:0.16470588235294117,0.41176470588235292,0.68627450980392157,1" name="color"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,0,rgb:1,1,1,0" name="outline_color"/>
            <Option type="QString" value="no" name="outline_style"/>
            <Option type="QString" value="0" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="fill" alpha="1" name="2">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{6558f79c-a157-40d3-9ac0-50b8c22b1fd5}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="90,155,208,255,rgb:0.35294117647058826,0.60784313725490191,0.81568627450980391,1" name="color"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,0,rgb:1,1,1,0" name="outline_color"/>
            <Option type="QString" value="no" name="outline_style"/>
            <Option type="QString" value="0" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="fill" alpha="1" name="3">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{8df85a14-88d0-4403-81fb-79fac2da71d3}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="148,196,223,255,rgb:0.58039215686274515,0.7686274509803922,0.87450980392156863,1" name="color"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,0,rgb:1,1,1,0" name="outline_color"/>
            <Option type="QString" value="no" name="outline_style"/>
            <Option type="QString" value="0" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="fill" alpha="1" name="4">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{9617f614-2fe5-4372-bda4-0450514c4e3b}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="198,219,239,255,rgb:0.77647058823529413,0.85882352941176465,0.93725490196078431,1" name="color"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,0,rgb:1,1,1,0" name="outline_color"/>
            <Option type="QString" value="no" name="outline_style"/>
            <Option type="QString" value="0" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="fill" alpha="1" name="5">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{763930e9-d579-4221-b3dd-6afb96e939cc}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="234,242,250,255,rgb:0.91764705882352937,0.94901960784313721,0.98039215686274506,1" name="color"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,0,rgb:1,1,1,0" name="outline_color"/>
            <Option type="QString" value="no" name="outline_style"/>
            <Option type="QString" value="0" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="fill" alpha="1" name="6">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" locked="0" enabled="1" pass="0" id="{07993b34-4efb-40ea-a569-09f6a52e5857}">
          <Option type="Map">
            <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale"/>
            <Option type="QString" value="217,212,204,255,rgb:0.85098039215686272,0.83137254901960789,0.80000000000000004,1" name="color"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,0,rgb:1,1,1,0" name="outline_color"/>
            <Option type="QString" value="no" name="outline_style"/>
            <Option type="QString" value="0" name="outline_width"/>
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
      <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="fill" alpha="1" name="7">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer class="LinePatternFill" locked="0" enabled="1" pass="0" id="{8b94434c-04f4-4228-907a-526ce6e43f31}">
          <Option type="Map">
            <Option type="QString" value="135" name="angle"/>
            <Option type="QString" value="during_render" name="clip_mode"/>
            <Option type="QString" value="" name="color"/>
            <Option type="QString" value="feature" name="coordinate_reference"/>
            <Option type="QString" value="1.1" name="distance"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="distance_map_unit_scale"/>
            <Option type="QString" value="MM" name="distance_unit"/>
            <Option type="QString" value="0" name="line_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="line_width_unit"/>
            <Option type="QString" value="0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
          <symbol frame_rate="10" clip_to_extent="1" force_rhr="0" is_animated="0" type="line" alpha="1" name="@7@0">
            <data_defined_properties>
              <Option type="Map">
                <Option type="QString" value="" name="name"/>
                <Option name="properties"/>
                <Option type="QString" value="collection" name="type"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" locked="0" enabled="1" pass="0" id="{fdafb356-bee9-4280-860d-ca2784f70048}">
              <Option type="Map">
                <Option type="QString" value="0" name="align_dash_pattern"/>
                <Option type="QString" value="square" name="capstyle"/>
                <Option type="QString" value="5;2" name="customdash"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale"/>
                <Option type="QString" value="MM" name="customdash_unit"/>
                <Option type="QString" value="0" name="dash_pattern_offset"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale"/>
                <Option type="QString" value="MM" name="dash_pattern_offset_unit"/>
                <Option type="QString" value="0" name="draw_inside_polygon"/>
                <Option type="QString" value="bevel" name="joinstyle"/>
                <Option type="QString" value="74,58,44,150,rgb:0.29019607843137257,0.22745098039215686,0.17254901960784313,0.58823529411764708" name="line_color"/>
                <Option type="QString" value="solid" name="line_style"/>
                <Option type="QString" value="0.12" name="line_width"/>
                <Option type="QString" value="MM" name="line_width_unit"/>
                <Option type="QString" value="0" name="offset"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
                <Option type="QString" value="MM" name="offset_unit"/>
                <Option type="QString" value="0" name="ring_filter"/>
                <Option type="QString" value="0" name="trim_distance_end"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale"/>
                <Option type="QString" value="MM" name="trim_distance_end_unit"/>
                <Option type="QString" value="0" name="trim_distance_start"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale"/>
                <Option type="QString" value="MM" name="trim_distance_start_unit"/>
                <Option type="QString" value="0" name="tweak_dash_pattern_on_corners"/>
                <Option type="QString" value="0" name="use_custom_dash"/>
                <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale"/>
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
  <fieldConfiguration>
    <field configurationFlags="NoFlag" name="fid"/>
    <field configurationFlags="NoFlag" name="idcar_200m"/>
    <field configurationFlags="NoFlag" name="idcar_1km"/>
    <field configurationFlags="NoFlag" name="i_est_200"/>
    <field configurationFlags="NoFlag" name="i_est_1km"/>
    <field configurationFlags="NoFlag" name="lcog_geo"/>
    <field configurationFlags="NoFlag" name="ind"/>
    <field configurationFlags="NoFlag" name="men"/>
    <field configurationFlags="NoFlag" name="men_pauv"/>
    <field configurationFlags="NoFlag" name="men_prop"/>
    <field configurationFlags="NoFlag" name="men_surf"/>
    <field configurationFlags="NoFlag" name="ind_snv"/>
    <field configurationFlags="NoFlag" name="log_soc"/>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="fid" name=""/>
    <alias index="1" field="idcar_200m" name="Square of 200 m"/>
    <alias index="2" field="idcar_1km" name="Square of 1 km"/>
    <alias index="3" field="i_est_200" name="Imputed at 200 m (1 = yes)"/>
    <alias index="4" field="i_est_1km" name="Imputed at 1 km (1 = yes)"/>
    <alias index="5" field="lcog_geo" name="INSEE codes of the communes"/>
    <alias index="6" field="ind" name="Residents"/>
    <alias index="7" field="men" name="Households"/>
    <alias index="8" field="men_pauv" name="Poor households"/>
    <alias index="9" field="men_prop" name="Owner households"/>
    <alias index="10" field="men_surf" name="Area of dwellings, sum (m²)"/>
    <alias index="11" field="ind_snv" name="Standard of living, sum over residents (€/year)"/>
    <alias index="12" field="log_soc" name="Social dwellings"/>
  </aliases>
  <splitPolicies>
    <policy policy="Duplicate" field="fid"/>
    <policy policy="Duplicate" field="idcar_200m"/>
    <policy policy="Duplicate" field="idcar_1km"/>
    <policy policy="Duplicate" field="i_est_200"/>
    <policy policy="Duplicate" field="i_est_1km"/>
    <policy policy="Duplicate" field="lcog_geo"/>
    <policy policy="Duplicate" field="ind"/>
    <policy policy="Duplicate" field="men"/>
    <policy policy="Duplicate" field="men_pauv"/>
    <policy policy="Duplicate" field="men_prop"/>
    <policy policy="Duplicate" field="men_surf"/>
    <policy policy="Duplicate" field="ind_snv"/>
    <policy policy="Duplicate" field="log_soc"/>
  </splitPolicies>
  <duplicatePolicies>
    <policy policy="Duplicate" field="fid"/>
    <policy policy="Duplicate" field="idcar_200m"/>
    <policy policy="Duplicate" field="idcar_1km"/>
    <policy policy="Duplicate" field="i_est_200"/>
    <policy policy="Duplicate" field="i_est_1km"/>
    <policy policy="Duplicate" field="lcog_geo"/>
    <policy policy="Duplicate" field="ind"/>
    <policy policy="Duplicate" field="men"/>
    <policy policy="Duplicate" field="men_pauv"/>
    <policy policy="Duplicate" field="men_prop"/>
    <policy policy="Duplicate" field="men_surf"/>
    <policy policy="Duplicate" field="ind_snv"/>
    <policy policy="Duplicate" field="log_soc"/>
  </duplicatePolicies>
  <defaults>
    <default expression="" field="fid" applyOnUpdate="0"/>
    <default expression="" field="idcar_200m" applyOnUpdate="0"/>
    <default expression="" field="idcar_1km" applyOnUpdate="0"/>
    <default expression="" field="i_est_200" applyOnUpdate="0"/>
    <default expression="" field="i_est_1km" applyOnUpdate="0"/>
    <default expression="" field="lcog_geo" applyOnUpdate="0"/>
    <default expression="" field="ind" applyOnUpdate="0"/>
    <default expression="" field="men" applyOnUpdate="0"/>
    <default expression="" field="men_pauv" applyOnUpdate="0"/>
    <default expression="" field="men_prop" applyOnUpdate="0"/>
    <default expression="" field="men_surf" applyOnUpdate="0"/>
    <default expression="" field="ind_snv" applyOnUpdate="0"/>
    <default expression="" field="log_soc" applyOnUpdate="0"/>
  </defaults>
  <constraints>
    <constraint exp_strength="0" field="fid" constraints="3" unique_strength="1" notnull_strength="1"/>
    <constraint exp_strength="0" field="idcar_200m" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="idcar_1km" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="i_est_200" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="i_est_1km" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="lcog_geo" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="ind" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="men" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="men_pauv" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="men_prop" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="men_surf" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="ind_snv" constraints="0" unique_strength="0" notnull_strength="0"/>
    <constraint exp_strength="0" field="log_soc" constraints="0" unique_strength="0" notnull_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint desc="" exp="" field="fid"/>
    <constraint desc="" exp="" field="idcar_200m"/>
    <constraint desc="" exp="" field="idcar_1km"/>
    <constraint desc="" exp="" field="i_est_200"/>
    <constraint desc="" exp="" field="i_est_1km"/>
    <constraint desc="" exp="" field="lcog_geo"/>
    <constraint desc="" exp="" field="ind"/>
    <constraint desc="" exp="" field="men"/>
    <constraint desc="" exp="" field="men_pauv"/>
    <constraint desc="" exp="" field="men_prop"/>
    <constraint desc="" exp="" field="men_surf"/>
    <constraint desc="" exp="" field="ind_snv"/>
    <constraint desc="" exp="" field="log_soc"/>
  </constraintExpressions>
  <expressionfields/>
  <previewExpression>"idcar_200m"</previewExpression>
  <layerGeometryType>2</layerGeometryType>
</qgis>
