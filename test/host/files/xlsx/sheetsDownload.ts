// A workbook with the parts, attributes and habits of a file that Google Sheets downloads (File ▸ Download ▸ .xlsx):
// theme colours, a default font that every cell names, shared formulas, heights for all rows, widths in eighths.
// Made by hand; all names and figures in it are made up.
import { zipOf } from './zip';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const strings = ['Ngày', 'Đơn vị', 'Thu nhận [TN2]', 'Kiểm tra', 'Thôn Đông', '1.234', '✗ số lạ', 'Thôn Tây'];

const tallies = `${head}<worksheet ${main} xmlns:r="${relations}"><sheetPr><tabColor rgb="FF1A5FB4"/><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>
<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1.0" ySplit="1.0" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection activeCell="B1" sqref="B1" pane="topRight"/></sheetView></sheetViews>
<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>
<cols><col customWidth="1" min="2" max="2" width="25.13"/></cols>
<sheetData>
<row r="1" ht="33.0" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>
<row r="2"><c r="A2" s="2"><v>45789.0</v></c><c r="B2" s="5" t="s"><v>4</v></c><c r="C2" s="3"><v>1234.0</v></c><c r="D2" s="5" t="b"><v>1</v></c></row>
<row r="3"><c r="A3" s="4"><v>45789.4375</v></c><c r="B3" s="5" t="s"><v>7</v></c><c r="C3" s="3" t="s"><v>5</v></c><c r="D3" s="5" t="s"><v>6</v></c></row>
<row r="4"><c r="A4" s="2"/><c r="C4" s="3"><f t="shared" ref="C4:C6" si="1">SUM(C$2:C3)*1.5</f><v>1851.0</v></c></row>
<row r="5"><c r="C5" s="3"><f t="shared" si="1"/><v>4627.5</v></c></row>
<row r="6"><c r="C6" s="3"><f t="shared" si="1"/><v>11568.75</v></c><c r="D6" t="str"><f>IF(C6&gt;1,"có, rồi","không")</f><v>có, rồi</v></c><c r="E6" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
<row r="7" ht="15.75" customHeight="1"/>
<row r="8" ht="15.75" customHeight="1"/>
</sheetData>
<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>
<conditionalFormatting sqref="D2:D1000"><cfRule type="beginsWith" dxfId="0" priority="2" operator="beginsWith" text="✗"><formula>LEFT((D2),LEN("✗"))=("✗")</formula></cfRule></conditionalFormatting>
<conditionalFormatting sqref="D2:D1000"><cfRule type="cellIs" dxfId="1" priority="1" operator="equal"><formula>"✓"</formula></cfRule></conditionalFormatting>
<dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:B3"><formula1>'Đơn vị'!$B$2:$B$40</formula1></dataValidation><dataValidation type="custom" allowBlank="1" showDropDown="1" sqref="A2:A3"><formula1>OR(NOT(ISERROR(DATEVALUE(A2))), AND(ISNUMBER(A2), LEFT(CELL("format", A2))="D"))</formula1></dataValidation></dataValidations>
</worksheet>`;

const styles = `${head}<styleSheet ${main}><numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0"/><numFmt numFmtId="166" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>
<fonts count="3"><font><sz val="10.0"/><color rgb="FF000000"/><name val="Arial"/><scheme val="minor"/></font><font><b/><sz val="11.0"/><color rgb="FFFFFFFF"/><name val="Arial"/></font><font><color theme="1"/><name val="Arial"/><scheme val="minor"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"/></fill><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor theme="4"/></patternFill></fill></fills>
<borders count="2"><border/><border><bottom style="thin"><color rgb="FF1F4E79"/></bottom></border></borders>
<cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0"/></cellStyleXfs>
<cellXfs count="6"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/>
<xf borderId="1" fillId="2" fontId="1" numFmtId="0" xfId="0" applyAlignment="1" applyBorder="1" applyFill="1" applyFont="1"><alignment horizontal="center" readingOrder="0" shrinkToFit="0" vertical="center" wrapText="1"/></xf>
<xf borderId="0" fillId="0" fontId="2" numFmtId="164" xfId="0" applyFont="1" applyNumberFormat="1"/><xf borderId="0" fillId="0" fontId="2" numFmtId="165" xfId="0" applyFont="1" applyNumberFormat="1"/><xf borderId="0" fillId="0" fontId="2" numFmtId="166" xfId="0" applyFont="1" applyNumberFormat="1"/><xf borderId="0" fillId="0" fontId="2" numFmtId="0" xfId="0" applyFont="1"/></cellXfs>
<cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles>
<dxfs count="2"><dxf><font><color rgb="FF8C1D18"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFFBDCD9"/><bgColor rgb="FFFBDCD9"/></patternFill></fill><border/></dxf><dxf><font/><fill><patternFill patternType="solid"><fgColor rgb="FFE6F4EA"/><bgColor rgb="FFE6F4EA"/></patternFill></fill><border/></dxf></dxfs></styleSheet>`;

const colors = [
  '000000',
  'FFFFFF',
  '000000',
  'FFFFFF',
  '4285F4',
  'EA4335',
  'FBBC04',
  '34A853',
  'FF6D01',
  '46BDC6',
  '1155CC',
  '1155CC',
];
const slots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Sheets"><a:themeElements><a:clrScheme name="Sheets">${slots.map((slot, index) => `<a:${slot}><a:srgbClr val="${colors[index]}"/></a:${slot}>`).join('')}</a:clrScheme></a:themeElements></a:theme>`;

export const sheetsDownload = (): Uint8Array => {
  return zipOf({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ContentType="application/xml" Extension="xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" PartName="/xl/workbook.xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/theme" Target="theme/theme1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId4" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId5" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${relations}"><workbookPr/><sheets><sheet state="visible" name="Nhập liệu" sheetId="1" r:id="rId4"/><sheet state="hidden" name="Đơn vị" sheetId="2" r:id="rId5"/></sheets><definedNames><definedName name="DanhSachThon">'Đơn vị'!$B$2:$B$40</definedName><definedName hidden="1" localSheetId="0" name="_xlnm._FilterDatabase">'Nhập liệu'!$A$1:$D$3</definedName></definedNames><calcPr/></workbook>`,
    'xl/styles.xml': styles,
    'xl/theme/theme1.xml': theme,
    'xl/sharedStrings.xml': `${head}<sst ${main} count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': tallies,
    'xl/worksheets/sheet2.xml': `${head}<worksheet ${main}><sheetData/></worksheet>`,
  });
};
