/** A name in Latin letters and, where the language has another script, in its own. */
export interface Name {
  latin: string;
  native: string | null;
}

/** What names of persons are made from. All of them are common; the persons are invented. */
export interface Language {
  /** Men's and women's in turn. */
  given: readonly Name[];
  family: readonly Name[];
  /** The family's name first, as on the documents of the language. */
  familyFirst: boolean;
  /** What stands between the parts of a name in the native script. */
  joint: string;
  /** How the sex is printed in the native script: M, F. */
  sexes: readonly [string, string] | null;
}

type Options = Partial<Pick<Language, 'familyFirst' | 'joint' | 'sexes'>>;

function language(given: string, family: string, options: Options = {}): Language {
  return {
    given: named(given),
    family: named(family),
    familyFirst: false,
    joint: ' ',
    sexes: null,
    ...options,
  };
}

const named = (text: string): Name[] =>
  text.split(' ').map((name) => {
    const [latin = '', native = null] = name.split(':');
    return { latin, native };
  });

/** No family's name is in two of them, so that no two languages make the same full name. */
export const LANGUAGES = {
  hindi: language(
    'Rohan:रोहन Asha:आशा Mohan:मोहन Kavita:कविता Suresh:सुरेश Meena:मीना Vikas:विकास Pooja:पूजा Anil:अनिल Sunita:सुनीता Deepak:दीपक Rekha:रेखा',
    'Namoonawala:नमूनावाला Sharma:शर्मा Verma:वर्मा Yadav:यादव Gupta:गुप्ता Mishra:मिश्रा Chauhan:चौहान Tiwari:तिवारी',
    { sexes: ['पुरुष', 'महिला'] },
  ),
  tamil: language(
    'Anbu:அன்பு Kayal:கயல் Kavin:கவின் Malar:மலர் Mukilan:முகிலன் Nila:நிலா Ilango:இளங்கோ Yazhini:யாழினி Senthil:செந்தில் Thenmozhi:தேன்மொழி Murugan:முருகன் Selvi:செல்வி',
    'Maadhiri:மாதிரி Kumaran:குமரன் Pandian:பாண்டியன் Arasu:அரசு Velan:வேலன் Nathan:நாதன் Chezhian:செழியன் Maran:மாறன்',
    { sexes: ['ஆண்', 'பெண்'] },
  ),
  bengali: language(
    'Arif:আরিফ Shirin:শিরিন Rafiq:রফিক Nasrin:নাসরিন Sumon:সুমন Rupa:রূপা Tanvir:তানভীর Farida:ফরিদা Nayan:নয়ন Mitu:মিতু Jamal:জামাল Salma:সালমা',
    'Nomuna:নমুনা Hossain:হোসেন Rahman:রহমান Akter:আক্তার Sarkar:সরকার Mia:মিয়া Talukdar:তালুকদার Biswas:বিশ্বাস',
    { sexes: ['পুরুষ', 'মহিলা'] },
  ),
  nepali: language(
    'Bikash:विकाश Sita:सीता Hari:हरि Anju:अञ्जु Prakash:प्रकाश Sarita:सरिता Suman:सुमन Bimala:विमला Dipendra:दिपेन्द्र Gita:गीता Kiran:किरण Maya:माया',
    'Namunakar:नमुनाकार Adhikari:अधिकारी Thapa:थापा Gurung:गुरुङ Shrestha:श्रेष्ठ Tamang:तामाङ Karki:कार्की Bhattarai:भट्टराई',
    { sexes: ['पुरुष', 'महिला'] },
  ),
  sinhala: language(
    'Nimal:නිමල් Kumari:කුමාරි Kamal:කමල් Nilmini:නිල්මිණි Sunil:සුනිල් Sandya:සන්ධ්‍යා Ruwan:රුවන් Chandani:චාන්දනී Saman:සමන් Ramani:රමණී Ajith:අජිත් Dilini:දිලිනි',
    'Adarsha:ආදර්ශ Perera:පෙරේරා Silva:සිල්වා Fernando:ප්‍රනාන්දු Bandara:බණ්ඩාර Jayasinghe:ජයසිංහ Ratnayake:රත්නායක Gunawardena:ගුණවර්ධන',
    { sexes: ['පුරුෂ', 'ස්ත්‍රී'] },
  ),
  thai: language(
    'Somchai:สมชาย Malee:มาลี Anan:อนันต์ Suda:สุดา Prasert:ประเสริฐ Ratana:รัตนา Wichai:วิชัย Kanya:กัญญา Niran:นิรันดร์ Siriporn:ศิริพร Somsak:สมศักดิ์ Ploy:พลอย',
    'Tuayang:ตัวอย่าง Jaidee:ใจดี Sukjai:สุขใจ Rakthai:รักไทย Boonmee:บุญมี Thongdee:ทองดี Saelim:แซ่ลิ้ม Wongsuk:วงศ์สุข',
    { sexes: ['ชาย', 'หญิง'] },
  ),
  chinese: language(
    'Wei:伟 Li:丽 Jianguo:建国 Xiaomei:小梅 Haoran:浩然 Fang:芳 Ming:明 Yating:雅婷 Zihao:子豪 Jing:静 Qiang:强 Yuxin:雨欣',
    'Yang:样 Zhang:张 Wang:王 Liu:刘 Chen:陈 Zhao:赵 Huang:黄 Zhou:周',
    { familyFirst: true, joint: '', sexes: ['男', '女'] },
  ),
  traditionalChinese: language(
    'Chiming:志明 Meiling:美玲 Kaho:家豪 Shufen:淑芬 Chunkit:俊傑 Waiyee:慧儀 Wingfai:永輝 Siuying:小瑩 Kwokwai:國偉 Yahui:雅惠 Tszhin:子軒 Hoiyan:凱欣',
    'Yeung:樣 Chan:陳 Lam:林 Wong:黃 Cheung:張 Lau:劉 Leung:梁 Tsang:曾',
    { familyFirst: true, joint: '', sexes: ['男', '女'] },
  ),
  japanese: language(
    'Taro:太郎 Hanako:花子 Kenji:健二 Yui:結衣 Hiroshi:浩 Sakura:桜 Sota:颯太 Keiko:恵子 Daichi:大地 Aoi:葵 Makoto:誠 Misaki:美咲',
    'Mihon:見本 Sato:佐藤 Suzuki:鈴木 Tanaka:田中 Yamada:山田 Kobayashi:小林 Watanabe:渡辺 Nakamura:中村',
    { familyFirst: true, sexes: ['男', '女'] },
  ),
  korean: language(
    'Minjun:민준 Seoyeon:서연 Seojun:서준 Jiwoo:지우 Jiho:지호 Haeun:하은 Dohyun:도현 Yuna:유나 Junseo:준서 Subin:수빈 Sungmin:성민 Minji:민지',
    'Gyeon:견 Kim:김 Lee:이 Park:박 Choi:최 Jung:정 Kang:강 Yoon:윤',
    { familyFirst: true, joint: '', sexes: ['남', '여'] },
  ),
  arabic: language(
    'Omar:عمر Maryam:مريم Khalid:خالد Layla:ليلى Yousef:يوسف Noura:نورة Hassan:حسن Huda:هدى Tariq:طارق Salwa:سلوى Salem:سالم Amal:أمل',
    'Namouthaj:نموذج Mansour:منصور Haddad:حداد Najjar:نجار Saleh:صالح Qasim:قاسم Darwish:درويش Khoury:خوري',
    { sexes: ['ذكر', 'أنثى'] },
  ),
  persian: language(
    'Reza:رضا Zahra:زهرا Amir:امیر Shirin:شیرین Behrouz:بهروز Parisa:پریسا Dariush:داریوش Nasrin:نسرین Kamran:کامران Laleh:لاله Siavash:سیاوش Mina:مینا',
    'Nemuneh:نمونه Karimi:کریمی Rostami:رستمی Nouri:نوری Tehrani:تهرانی Sohrabi:سهرابی Bagheri:باقری Farhadi:فرهادی',
    { sexes: ['مرد', 'زن'] },
  ),
  urdu: language(
    'Bilal:بلال Ayesha:عائشہ Hamza:حمزہ Sana:ثنا Usman:عثمان Hina:حنا Faisal:فیصل Rabia:رابعہ Imran:عمران Zainab:زینب Asad:اسد Nadia:نادیہ',
    'Namoona:نمونہ Ahmed:احمد Malik:ملک Qureshi:قریشی Siddiqui:صدیقی Butt:بٹ Chaudhry:چوہدری Mirza:مرزا',
    { sexes: ['مرد', 'عورت'] },
  ),
  hebrew: language(
    'David:דוד Noa:נועה Yonatan:יונתן Tamar:תמר Eitan:איתן Yael:יעל Noam:נועם Michal:מיכל Ariel:אריאל Shira:שירה Itai:איתי Hila:הילה',
    'Dugma:דוגמה Cohen:כהן Levi:לוי Mizrahi:מזרחי Peretz:פרץ Biton:ביטון Azulay:אזולאי Katz:כץ',
    { sexes: ['זכר', 'נקבה'] },
  ),
  russian: language(
    'Ivan:Иван Anna:Анна Sergei:Сергей Olga:Ольга Dmitri:Дмитрий Elena:Елена Pavel:Павел Aigul:Айгуль Nurlan:Нурлан Daria:Дарья Maksim:Максим Irina:Ирина',
    'Obraztsenko:Образценко Sadyk:Садык Belykh:Белых Melnik:Мельник Koval:Коваль Chernykh:Черных Reznik:Резник Gorbenko:Горбенко',
    { sexes: ['М', 'Ж'] },
  ),
  ukrainian: language(
    'Taras:Тарас Oksana:Оксана Andrii:Андрій Solomiia:Соломія Bohdan:Богдан Iryna:Ірина Mykola:Микола Nataliia:Наталія Oleh:Олег Larysa:Лариса Roman:Роман Halyna:Галина',
    'Zrazok:Зразок Shevchuk:Шевчук Kovalenko:Коваленко Bondar:Бондар Tkach:Ткач Kravets:Кравець Moroz:Мороз Lysenko:Лисенко',
    { sexes: ['Ч', 'Ж'] },
  ),
  bulgarian: language(
    'Georgi:Георги Elitsa:Елица Stefan:Стефан Radka:Радка Nikola:Никола Tsvetelina:Цветелина Petar:Петър Yana:Яна Boris:Борис Milena:Милена Kiril:Кирил Desislava:Десислава',
    'Obrazets:Образец Zlatar:Златар Kolar:Колар Kamen:Камен Gaydar:Гайдар Lozar:Лозар Sapundzhi:Сапунджи Kovach:Ковач',
    { sexes: ['М', 'Ж'] },
  ),
  greek: language(
    'Nikos:Νίκος Eleni:Ελένη Giorgos:Γιώργος Maria:Μαρία Kostas:Κώστας Katerina:Κατερίνα Dimitris:Δημήτρης Sofia:Σοφία Stavros:Σταύρος Ioanna:Ιωάννα Petros:Πέτρος Dafni:Δάφνη',
    'Deigma:Δείγμα Pappas:Παππάς Rallis:Ράλλης Vlachos:Βλάχος Makris:Μακρής Galanis:Γαλάνης Kokkinos:Κόκκινος Raptis:Ράπτης',
    { sexes: ['ΑΡΡΕΝ', 'ΘΗΛΥ'] },
  ),
  georgian: language(
    'Giorgi:გიორგი Nino:ნინო Levan:ლევან Tamar:თამარ Davit:დავით Ketevan:ქეთევან Irakli:ირაკლი Mariam:მარიამ Nika:ნიკა Salome:სალომე Zurab:ზურაბ Eka:ეკა',
    'Nimushi:ნიმუში Beridze:ბერიძე Kapanadze:კაპანაძე Lomidze:ლომიძე Gelashvili:გელაშვილი Maisuradze:მაისურაძე Kiknadze:კიკნაძე Tsiklauri:წიკლაური',
    { sexes: ['მამრ', 'მდედრ'] },
  ),
  armenian: language(
    'Aram:Արամ Ani:Անի Hayk:Հայկ Lusine:Լուսինե Tigran:Տիգրան Mariam:Մարիամ Vahan:Վահան Nare:Նարե Gor:Գոր Anahit:Անահիտ Davit:Դավիթ Sona:Սոնա',
    'Nmush:Նմուշ Petrosyan:Պետրոսյան Grigoryan:Գրիգորյան Hakobyan:Հակոբյան Sargsyan:Սարգսյան Vardanyan:Վարդանյան Karapetyan:Կարապետյան Avagyan:Ավագյան',
    { sexes: ['Ա', 'Ի'] },
  ),
  amharic: language(
    'Abebe:አበበ Almaz:አልማዝ Dawit:ዳዊት Hirut:ሂሩት Tesfaye:ተስፋዬ Meseret:መሠረት Yonas:ዮናስ Selam:ሰላም Bekele:በቀለ Tigist:ትዕግስት Girma:ግርማ Aster:አስቴር',
    'Namuna:ናሙና Kebede:ከበደ Alemu:አለሙ Mekonnen:መኮንን Tadesse:ታደሰ Worku:ወርቁ Assefa:አሰፋ Desta:ደስታ',
    { sexes: ['ወንድ', 'ሴት'] },
  ),
  english: language(
    'Oliver Amelia George Grace Samuel Hannah Owen Poppy Callum Megan Nathan Ruth',
    'Sample Harper Whitfield Ashdown Pembroke Langley Thornton Marlowe',
  ),
  german: language(
    'Jürgen Käthe Lukas Annika Matthias Sabine Björn Lena Felix Jördis Tobias Greta',
    'Muster Weisbach Schröder Grossmann Krüger Lindner Vogel Brandt',
  ),
  french: language(
    'Étienne Chloé Hugo Manon Mathéo Zoé François Hélène Lucas Camille Rémi Inès',
    'Exemple Lefèvre Garçon Daubray Moreau Beaumont Girard Fontaine',
  ),
  spanish: language(
    'José Lucía Andrés Begoña Joaquín María Iván Inés Mateo Sofía Rubén Pilar',
    'Muestra Núñez García Peña Ibáñez Ordóñez Cabrera Vidal',
  ),
  portuguese: language(
    'João Conceição Tiago Beatriz Rui Inês Antônio Júlia Caio Lívia Davi Marília',
    'Exemplar Gonçalves Araújo Falcão Simões Teixeira Moura Pacheco',
  ),
  italian: language(
    'Niccolò Chiara Matteo Giulia Giosuè Noemi Lorenzo Alessia Dario Marta Pietro Ilaria',
    'Esempio Bianchi Ferrari Dellacqua Rinaldi Marchetti Colombo Greco',
  ),
  dutch: language(
    'Daan Fleur Sjoerd Sanne Joost Noor Thijs Lotte Ruben Maaike Bram Femke',
    'Voorbeeld Bakker Dijkstra Hoekstra Meijer Postma Kuiper Smit',
  ),
  swedish: language(
    'Åke Åsa Nils Linnéa Göran Märta Erik Elin Olle Ebba Sven Astrid',
    'Exempel Sjöberg Lindström Håkansson Norén Ekdahl Bergman Hallgren',
  ),
  polish: language(
    'Jan Zofia Tomasz Agnieszka Marek Kinga Andrzej Żaneta Piotr Hanna Krzysztof Ewa',
    'Wzór Kowal Dąbek Zieliński Śliwa Nowak Górski Sikora',
  ),
  turkish: language(
    'Emre Ayşe Çağrı Gülşen Ömer Zeynep Kerem Elif Onur Şule Murat Defne',
    'Örnek Yurdakul Çelik Korkmaz Şahin Demir Arslan Öztürk',
  ),
  vietnamese: language(
    'Minh Lan Hùng Hương Quang Thảo Tuấn Ngọc Nam Mai Khánh Linh',
    'Mẫu Nguyễn Trần Phạm Hoàng Vũ Bùi Ngô',
    { familyFirst: true },
  ),
  malay: language(
    'Budi Siti Agus Dewi Hafiz Nurul Rizal Putri Wayan Aisyah Fajar Intan',
    'Contoh Santoso Wijaya Hakim Rahmat Saputra Hidayat Kusuma',
  ),
  filipino: language(
    'Jericho Maricel Paolo Analyn Ramon Liezel Dante Corazon Emilio Divina Efren Rowena',
    'Halimbawa Dalisay Bautista Magsaysay Salonga Macaraeg Villanueva Dimaculangan',
  ),
  nigerian: language(
    'Chinedu Ngozi Tunde Folake Emeka Amara Musa Halima Babajide Yetunde Obinna Kehinde',
    'Apeere Okafor Adeyemi Danjuma Eze Balogun Nwosu Abiola',
  ),
  swahili: language(
    'Juma Neema Baraka Wanjiru Kiptoo Achieng Otieno Zawadi Mwangi Imani Kamau Amani',
    'Mfano Odhiambo Mutua Chebet Njoroge Wekesa Kariuki Mwakasege',
  ),
  southern: language(
    'Sipho Nomsa Thabo Lerato Pieter Anika Lwazi Zanele Johan Marelize Kwame Abena',
    'Mohlala Dlamini Nkosi Botha Mokoena Mensah Boateng Asante',
  ),
} satisfies Record<string, Language>;

export type LanguageName = keyof typeof LANGUAGES;
