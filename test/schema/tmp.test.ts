import { decodeCount } from '../../src/schema/decodeCount';
import { decodeDate, decodeDateTime } from '../../src/schema/decodeDate';
const out: string[]=[];
it('x', () => {
  for (const t of ['1.234','1.234.567','1 234','１２３',"'123",'12 người','12 hs','12 hồ sơ','12 trường hợp','12,0','12.0','3,398','3,000','1,234.5','1.234,5','45,5%','~12','12+','>12','12?','O','l2','1O','mười hai','Một nghìn hai trăm','ba trăm','không','-','x','ko','chưa có','N/A','#N/A','#REF!','-5','12/5','12-5','5.12','10+5','=10+5','500/807','12/20 người','12người','mười hai người','muoi hai','khong','~12 hs','12²','👍','12 👍','0912345678','12.5.2025','hai trăm tám','hai mươi mốt','ba triệu rưỡi','một nghìn linh năm','một nghìn không trăm lẻ năm','','\u200b ','+12','12.','(5)', '1 234 567 người','0,455','0.455'])
    out.push(JSON.stringify(t)+' '+JSON.stringify(decodeCount(t,'')));
  for (const t of [12,1.234,3.398,1.5,1.23,0.455,-5,-0,1e12,NaN,999.999,1000.123, true, {kind:'date',at:'2025-05-12T00:00'} as const]) out.push(JSON.stringify(t)+' '+JSON.stringify(decodeCount(t,'')));
  for (const t of ['18/4/2025','18 / 4 / 2025','18.4.2025','18-4-2025','18 4 2025','2025-04-18','31/4/2025','30/2','18/4/25','hôm qua','T2','04/18/2025','ngày 18 tháng 4 năm 2025','18/4/2025 10:30','10h30 ngày 18/4/2025','18/4/2025 25:30',45765,12,true,{kind:'date',at:'2025-05-12T08:30'} as const,' ', '29/2/2024','29/2/2025']) out.push(JSON.stringify(t)+' '+JSON.stringify(decodeDate(t))+JSON.stringify(decodeDateTime(t)));
  console.log(out.join('\n'));
});
