import { native } from './language.ts';

export const arabic = native(
  {
    male: 'Omar:عمر Khalid:خالد Yousef:يوسف Hassan:حسن Tariq:طارق Salem:سالم',
    female: 'Maryam:مريم Layla:ليلى Noura:نورة Huda:هدى Salma:سلمى Amal:أمل',
    family: 'Namouthaj:نموذج Mansour:منصور Haddad:حداد Najjar:نجار Saleh:صالح Qasim:قاسم',
  },
  { male: 'ذكر', female: 'أنثى', occupation: 'استشاري فني' },
);

export const persian = native(
  {
    male: 'Reza:رضا Amir:امیر Behrouz:بهروز Dariush:داریوش Kamran:کامران',
    female: 'Zahra:زهرا Shirin:شیرین Parisa:پریسا Nasrin:نسرین Laleh:لاله',
    family: 'Nemuneh:نمونه Karimi:کریمی Rostami:رستمی Nouri:نوری Tehrani:تهرانی',
  },
  { male: 'مرد', female: 'زن', occupation: 'آموزگار' },
);

export const urdu = native(
  {
    male: 'Bilal:بلال Hamza:حمزہ Usman:عثمان Faisal:فیصل Imran:عمران Asad:اسد',
    female: 'Ayesha:عائشہ Sana:ثنا Hina:حنا Rabia:رابعہ Zainab:زینب Nadia:نادیہ',
    family: 'Namoona:نمونہ Ahmed:احمد Malik:ملک Qureshi:قریشی Siddiqui:صدیقی Butt:بٹ',
  },
  { male: 'مرد', female: 'عورت', occupation: 'استاد' },
);

export const hebrew = native(
  {
    male: 'David:דוד Yonatan:יונתן Eitan:איתן Noam:נועם Amir:אמיר',
    female: 'Noa:נועה Tamar:תמר Yael:יעל Michal:מיכל Shira:שירה',
    family: 'Dugma:דוגמה Cohen:כהן Levi:לוי Mizrahi:מזרחי Peretz:פרץ',
  },
  { male: 'זכר', female: 'נקבה', occupation: 'מורה' },
);

export const russian = native(
  {
    male: 'Ivan:Иван Sergei:Сергей Dmitri:Дмитрий Pavel:Павел Nurlan:Нурлан',
    female: 'Anna:Анна Olga:Ольга Elena:Елена Aigul:Айгуль Daria:Дарья',
    family: 'Obraztsenko:Образценко Sadyk:Садык Belykh:Белых Melnik:Мельник Koval:Коваль',
  },
  { male: 'М', female: 'Ж', occupation: 'инженер' },
);

export const ukrainian = native(
  {
    male: 'Taras:Тарас Andrii:Андрій Bohdan:Богдан Mykola:Микола Oleh:Олег',
    female: 'Oksana:Оксана Solomiia:Соломія Iryna:Ірина Nataliia:Наталія',
    family: 'Zrazok:Зразок Shevchuk:Шевчук Kovalenko:Коваленко Bondar:Бондар Tkach:Ткач',
  },
  { male: 'Ч', female: 'Ж', occupation: 'вчитель' },
);

export const bulgarian = native(
  {
    male: 'Georgi:Георги Stefan:Стефан Nikola:Никола Petar:Петър',
    female: 'Elitsa:Елица Radka:Радка Tsvetelina:Цветелина Yana:Яна',
    family: 'Obrazets:Образец Zlatar:Златар Kolar:Колар Kamen:Камен',
  },
  { male: 'М', female: 'Ж', occupation: 'учител' },
);

export const greek = native(
  {
    male: 'Nikos:Νίκος Giorgos:Γιώργος Kostas:Κώστας Dimitris:Δημήτρης',
    female: 'Eleni:Ελένη Maria:Μαρία Katerina:Κατερίνα Sofia:Σοφία',
    family: 'Deigma:Δείγμα Pappas:Παππάς Rallis:Ράλλης Vlachos:Βλάχος',
  },
  { male: 'ΑΡΡΕΝ', female: 'ΘΗΛΥ', occupation: 'δάσκαλος' },
);

export const georgian = native(
  {
    male: 'Giorgi:გიორგი Levan:ლევან Davit:დავით Irakli:ირაკლი Nika:ნიკა',
    female: 'Nino:ნინო Tamar:თამარ Ketevan:ქეთევან Mariam:მარიამ Salome:სალომე',
    family: 'Nimushi:ნიმუში Beridze:ბერიძე Kapanadze:კაპანაძე Lomidze:ლომიძე',
  },
  { male: 'მამრ', female: 'მდედრ', occupation: 'მასწავლებელი' },
);

export const armenian = native(
  {
    male: 'Aram:Արամ Hayk:Հայկ Tigran:Տիգրան Vahan:Վահան',
    female: 'Ani:Անի Lusine:Լուսինե Mariam:Մարիամ Nare:Նարե',
    family: 'Nmush:Նմուշ Petrosyan:Պետրոսյան Grigoryan:Գրիգորյան Hakobyan:Հակոբյան',
  },
  { male: 'Ա', female: 'Ի', occupation: 'ուսուցիչ' },
);

export const amharic = native(
  {
    male: 'Abebe:አበበ Dawit:ዳዊት Tesfaye:ተስፋዬ Yonas:ዮናስ Bekele:በቀለ',
    female: 'Almaz:አልማዝ Hirut:ሂሩት Meseret:መሠረት Selam:ሰላም Tigist:ትዕግስት',
    family: 'Namuna:ናሙና Kebede:ከበደ Alemu:አለሙ Girma:ግርማ Mekonnen:መኮንን',
  },
  { male: 'ወንድ', female: 'ሴት', occupation: 'መምህር' },
);
