<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" readOnly="0" styleCategories="LayerConfiguration|Symbology">
  <flags>
    <Identifiable>1</Identifiable>
    <Removable>1</Removable>
    <Searchable>1</Searchable>
    <Private>0</Private>
  </flags>
  <renderer-v2 enableorderby="0" type="RuleRenderer" referencescale="-1" forceraster="0" symbollevels="0">
    <rules key="{8910be9d-6579-402e-a391-f057b2090349}">
      <rule symbol="0" label="Executives: under 5% of active residents" filter="100 * coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)_CS3$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_cadres'))) / nullif(coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_act_15p'))), 0) &lt; 5" key="{4d227ff3-5c46-4417-8929-cd035984f6da}"/>
      <rule symbol="1" label="5 to 8%" filter="100 * coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)_CS3$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_cadres'))) / nullif(coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_act_15p'))), 0) >= 5 AND 100 * coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)_CS3$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_cadres'))) / nullif(coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_act_15p'))), 0) &lt; 8" key="{e844b2b0-818e-4ba3-af25-d1cbcce03cfe}"/>
      <rule symbol="2" label="8 to 12%" filter="100 * coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)_CS3$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_cadres'))) / nullif(coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_act_15p'))), 0) >= 8 AND 100 * coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)_CS3$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_cadres'))) / nullif(coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_act_15p'))), 0) &lt; 12" key="{8ccc81ca-95b3-4600-a68f-fd752faeaf8c}"/>
      <rule symbol="3" label="12 to 16%" filter="100 * coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)_CS3$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_cadres'))) / nullif(coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_act_15p'))), 0) >= 12 AND 100 * coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)_CS3$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_cadres'))) / nullif(coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_act_15p'))), 0) &lt; 16" key="{a597482b-64a1-4dcd-a6c9-0bf0ecc3f7b4}"/>
      <rule symbol="4" label="16% and more" filter="100 * coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)_CS3$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_cadres'))) / nullif(coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_act_15p'))), 0) >= 16" key="{5aaa5bb1-ddbb-4773-820b-6c22d2921ceb}"/>
      <rule symbol="5" label="Share of executives unknown" filter="100 * coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)_CS3$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_cadres'))) / nullif(coalesce(array_first(array_filter(array_foreach(array_filter(map_akeys(attributes(@feature)), regexp_match(@element, 'ACT(OCC)?(1564|15P)$')), to_real(map_get(attributes(@feature), @element))), @element IS NOT NULL)), to_real(map_get(attributes(@feature), 'pop_act_15p'))), 0) IS NULL" key="{6db271fc-3aa0-488d-b4d1-530a48810b2e}"/>
    </rules>
    <symbols>
      <symbol frame_rate="10" force_rhr="0" is_animated="0" clip_to_extent="1" name="0" alpha="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{d99602f8-bd68-4b56-a801-e473d9a771f0}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="122,62,15,255,rgb:0.47843137254901963,0.24313725490196078,0.05882352941176471,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="107,97,87,255,rgb:0.41960784313725491,0.38039215686274508,0.3411764705882353,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.12" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" force_rhr="0" is_animated="0" clip_to_extent="1" name="1" alpha="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{ee8292a2-90ec-4202-8070-f9bd2e344458}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="179,100,29,255,rgb:0.70196078431372544,0.39215686274509803,0.11372549019607843,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="107,97,87,255,rgb:0.41960784313725491,0.38039215686274508,0.3411764705882353,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.12" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" force_rhr="0" is_animated="0" clip_to_extent="1" name="2" alpha="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{0942e508-45d2-4c8e-9346-67d2be5d5e75}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="236,201,144,255,rgb:0.92549019607843142,0.78823529411764703,0.56470588235294117,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="107,97,87,255,rgb:0.41960784313725491,0.38039215686274508,0.3411764705882353,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.12" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" force_rhr="0" is_animated="0" clip_to_extent="1" name="3" alpha="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{1e6fb610-9783-4772-874a-9bbf1b73e464}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="207,223,227,255,rgb:0.81176470588235294,0.87450980392156863,0.8901960784313725,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="107,97,87,255,rgb:0.41960784313725491,0.38039215686274508,0.3411764705882353,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.12" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" force_rhr="0" is_animated="0" clip_to_extent="1" name="4" alpha="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{17c823a8-a134-47e1-8f5a-41565f6f7126}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="127,169,189,255,rgb:0.49803921568627452,0.66274509803921566,0.74117647058823533,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="107,97,87,255,rgb:0.41960784313725491,0.38039215686274508,0.3411764705882353,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.12" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol frame_rate="10" force_rhr="0" is_animated="0" clip_to_extent="1" name="5" alpha="1" type="fill">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer class="SimpleFill" id="{fec1a036-1044-4202-a831-bb45b224283d}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" type="QString"/>
            <Option value="242,240,235,255,rgb:0.94901960784313721,0.94117647058823528,0.92156862745098034,1" name="color" type="QString"/>
            <Option value="bevel" name="joinstyle" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="107,97,87,255,rgb:0.41960784313725491,0.38039215686274508,0.3411764705882353,1" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.12" name="outline_width" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="solid" name="style" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer class="LinePatternFill" id="{04f38c98-b668-4030-b24e-2d225fd880cf}" enabled="1" pass="0" locked="0">
          <Option type="Map">
            <Option value="45" name="angle" type="QString"/>
            <Option value="during_render" name="clip_mode" type="QString"/>
            <Option value="140,140,140,255,rgb:0.5490196078431373,0.5490196078431373,0.5490196078431373,1" name="color" type="QString"/>
            <Option value="feature" name="coordinate_reference" type="QString"/>
            <Option value="1.6" name="distance" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="distance_map_unit_scale" type="QString"/>
            <Option value="MM" name="distance_unit" type="QString"/>
            <Option value="0.2" name="line_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="line_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="line_width_unit" type="QString"/>
            <Option value="0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
          </Option>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
          <symbol frame_rate="10" force_rhr="0" is_animated="0" clip_to_extent="1" name="@5@1" alpha="1" type="line">
            <data_defined_properties>
              <Option type="Map">
                <Option value="" name="name" type="QString"/>
                <Option name="properties"/>
                <Option value="collection" name="type" type="QString"/>
              </Option>
            </data_defined_properties>
            <layer class="SimpleLine" id="{b88db2a4-e1dc-4248-81db-b7af00d26b99}" enabled="1" pass="0" locked="0">
              <Option type="Map">
                <Option value="0" name="align_dash_pattern" type="QString"/>
                <Option value="square" name="capstyle" type="QString"/>
                <Option value="5;2" name="customdash" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" type="QString"/>
                <Option value="MM" name="customdash_unit" type="QString"/>
                <Option value="0" name="dash_pattern_offset" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" type="QString"/>
                <Option value="MM" name="dash_pattern_offset_unit" type="QString"/>
                <Option value="0" name="draw_inside_polygon" type="QString"/>
                <Option value="bevel" name="joinstyle" type="QString"/>
                <Option value="140,140,140,255,rgb:0.5490196078431373,0.5490196078431373,0.5490196078431373,1" name="line_color" type="QString"/>
                <Option value="solid" name="line_style" type="QString"/>
                <Option value="0.2" name="line_width" type="QString"/>
                <Option value="MM" name="line_width_unit" type="QString"/>
                <Option value="0" name="offset" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
                <Option value="MM" name="offset_unit" type="QString"/>
                <Option value="0" name="ring_filter" type="QString"/>
                <Option value="0" name="trim_distance_end" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" type="QString"/>
                <Option value="MM" name="trim_distance_end_unit" type="QString"/>
                <Option value="0" name="trim_distance_start" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" type="QString"/>
                <Option value="MM" name="trim_distance_start_unit" type="QString"/>
                <Option value="0" name="tweak_dash_pattern_on_corners" type="QString"/>
                <Option value="0" name="use_custom_dash" type="QString"/>
                <Option value="3x:0,0,0,0,0,0" name="width_map_unit_scale" type="QString"/>
              </Option>
              <data_defined_properties>
                <Option type="Map">
                  <Option value="" name="name" type="QString"/>
                  <Option name="properties"/>
                  <Option value="collection" name="type" type="QString"/>
                </Option>
              </data_defined_properties>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
    <data-defined-properties>
      <Option type="Map">
        <Option value="" name="name" type="QString"/>
        <Option name="properties"/>
        <Option value="collection" name="type" type="QString"/>
      </Option>
    </data-defined-properties>
  </renderer-v2>
  <selection mode="Default">
    <selectionColor invalid="1"/>
  </selection>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <previewExpression></previewExpression>
  <layerGeometryType>2</layerGeometryType>
</qgis>
