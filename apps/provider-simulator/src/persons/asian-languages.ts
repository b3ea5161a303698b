import { native } from './language.ts';

export const tamil = native(
  {
    male: 'Anbu:அன்பு Kavin:கவின் Mukilan:முகிலன் Ilango:இளங்கோ Senthil:செந்தில் Murugan:முருகன்',
    female: 'Kayal:கயல் Malar:மலர் Nila:நிலா Yazhini:யாழினி Thenmozhi:தேன்மொழி Selvi:செல்வி',
    family: 'Maadhiri:மாதிரி Kumaran:குமரன் Pandian:பாண்டியன் Arasu:அரசு Velan:வேலன் Nathan:நாதன்',
  },
  { male: 'ஆண்', female: 'பெண்', occupation: 'ஆசிரியர்' },
);

export const hindi = native(
  {
    male: 'Rohan:रोहन Mohan:मोहन Suresh:सुरेश Vikas:विकास Anil:अनिल Deepak:दीपक',
    female: 'Asha:आशा Kavita:कविता Meena:मीना Pooja:पूजा Sunita:सुनीता Rekha:रेखा',
    family: 'Namoona:नमूना Sharma:शर्मा Verma:वर्मा Yadav:यादव Gupta:गुप्ता Mishra:मिश्रा',
  },
  { male: 'पुरुष', female: 'महिला', occupation: 'अध्यापक' },
);

export const nepali = native(
  {
    male: 'Bikash:विकाश Hari:हरि Prakash:प्रकाश Suman:सुमन Dipendra:दिपेन्द्र',
    female: 'Sita:सीता Anju:अञ्जु Sarita:सरिता Bimala:विमला Gita:गीता',
    family: 'Namuna:नमुना Adhikari:अधिकारी Thapa:थापा Gurung:गुरुङ Shrestha:श्रेष्ठ',
  },
  { male: 'पुरुष', female: 'महिला', occupation: 'शिक्षक' },
);

export const bengali = native(
  {
    male: 'Arif:আরিফ Rafiq:রফিক Sumon:সুমন Tanvir:তানভীর Nayan:নয়ন Jamal:জামাল',
    female: 'Shirin:শিরিন Nasrin:নাসরিন Rupa:রূপা Farida:ফরিদা Mitu:মিতু Salma:সালমা',
    family: 'Nomuna:নমুনা Hossain:হোসেন Rahman:রহমান Akter:আক্তার Sarkar:সরকার Mia:মিয়া',
  },
  { male: 'পুরুষ', female: 'মহিলা', occupation: 'শিক্ষক' },
);

export const sinhala = native(
  {
    male: 'Nimal:නිමල් Kamal:කමල් Sunil:සුනිල් Ruwan:රුවන් Saman:සමන්',
    female: 'Kumari:කුමාරි Nilmini:නිල්මිණි Sandya:සන්ධ්‍යා Chandani:චාන්දනී',
    family: 'Adarsha:ආදර්ශ Perera:පෙරේරා Silva:සිල්වා Fernando:ප්‍රනාන්දු Bandara:බණ්ඩාර',
  },
  { male: 'පුරුෂ', female: 'ස්ත්‍රී', occupation: 'ගුරු' },
);

export const thai = native(
  {
    male: 'Somchai:สมชาย Anan:อนันต์ Prasert:ประเสริฐ Wichai:วิชัย Niran:นิรันดร์',
    female: 'Malee:มาลี Suda:สุดา Ratana:รัตนา Kanya:กัญญา Siriporn:ศิริพร',
    family: 'Tuayang:ตัวอย่าง Jaidee:ใจดี Sukjai:สุขใจ Rakthai:รักไทย Boonmee:บุญมี',
  },
  { male: 'ชาย', female: 'หญิง', occupation: 'ครู' },
);

export const chinese = native(
  {
    male: 'Wei:伟 Jianguo:建国 Haoran:浩然 Ming:明 Zihao:子豪 Qiang:强',
    female: 'Li:丽 Xiaomei:小梅 Fang:芳 Yating:雅婷 Jing:静 Yuxin:雨欣',
    family: 'Yang:样 Zhang:张 Wang:王 Liu:刘 Chen:陈 Zhao:赵',
  },
  { male: '男', female: '女', occupation: '教师' },
  { familyFirst: true, joint: '' },
);

export const traditionalChinese = native(
  {
    male: 'Chi-Ming:志明 Ka-Ho:家豪 Chun-Kit:俊傑 Wing-Fai:永輝 Kwok-Wai:國偉',
    female: 'Mei-Ling:美玲 Shu-Fen:淑芬 Wai-Yee:慧儀 Siu-Ying:小瑩 Ya-Hui:雅惠',
    family: 'Yeung:樣 Chan:陳 Lam:林 Wong:黃 Cheung:張 Lau:劉',
  },
  { male: '男', female: '女', occupation: '教師' },
  { familyFirst: true, joint: '' },
);

export const japanese = native(
  {
    male: 'Taro:太郎 Kenji:健二 Hiroshi:浩 Sota:颯太 Daichi:大地 Makoto:誠',
    female: 'Hanako:花子 Yui:結衣 Sakura:桜 Keiko:恵子 Aoi:葵 Misaki:美咲',
    family: 'Mihon:見本 Sato:佐藤 Suzuki:鈴木 Tanaka:田中 Yamada:山田 Kobayashi:小林',
  },
  { male: '男', female: '女', occupation: '会社員' },
  { familyFirst: true },
);

export const korean = native(
  {
    male: 'Minjun:민준 Seojun:서준 Jiho:지호 Dohyun:도현 Junseo:준서 Sungmin:성민',
    female: 'Seoyeon:서연 Jiwoo:지우 Haeun:하은 Yuna:유나 Subin:수빈 Minji:민지',
    family: 'Gyeon:견 Kim:김 Lee:이 Park:박 Choi:최 Jung:정',
  },
  { male: '남', female: '여', occupation: '교사' },
  { familyFirst: true, joint: '' },
);
