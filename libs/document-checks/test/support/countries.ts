/** How a country's documents are in the generator. Names are `given|family`; dates as its documents print them. */
export interface Country {
  code: string;
  alpha3: string;
  name: string;
  idName: string;
  idNumber: string;
  dates: 'iso' | 'slash' | 'dot' | 'words' | 'american' | 'buddhist';
  names: string[];
  native?: string;
}

const country = (
  codes: string,
  name: string,
  dates: Country['dates'],
  idNumber: string,
  names: string,
  native?: string,
): Country => {
  const [code = '', alpha3 = ''] = codes.split(' ');
  return {
    code,
    alpha3,
    name,
    idName: `${name} ID Card v1`,
    idNumber,
    dates,
    names: names.split('; '),
    native,
  };
};

export const COUNTRIES: Country[] = [
  country(
    'IN IND',
    'India',
    'slash',
    '',
    'Anbu|Maadhiri; Asha Devi|Namoona; R|Kumaran; Maria|D’Souza',
    'அன்பு மாதிரி',
  ),
  country(
    'DE DEU',
    'Germany',
    'dot',
    '?########',
    'Jürgen|Groß-Mustermann; Änne Zoë|von der Mühlen; Max|Weiß',
  ),
  country(
    'FR FRA',
    'France',
    'slash',
    '############',
    "Jean-Pierre|D'Aubray; Zoé Anaïs|de La Fontaine; Noël|Spécimen",
  ),
  country('ES ESP', 'Spain', 'words', '########?', 'María del Carmen|Núñez de la Peña; Íñigo|Muñoz'),
  country('PL POL', 'Poland', 'dot', '???######', 'Łukasz|Śliwa-Przykładowy; Żaneta|Wójcik'),
  country(
    'NL NLD',
    'Netherlands',
    'words',
    '?????####',
    'Willem|van der Voorbeeld; Ilse|IJsselmuiden; Tom|’t Hooft',
  ),
  country('NO NOR', 'Norway', 'dot', '?########', 'Søren|Ødegård; Åse Bjørg|Prøve'),
  country('IS ISL', 'Iceland', 'dot', '?#######', 'Þóra Björk|Sýnisdóttir; Guðmundur|Dæmason'),
  country('TR TUR', 'Türkiye', 'dot', '?########', 'İlker|Örnekçi; Gülşah Ayşe|Yıldız'),
  country(
    'AE ARE',
    'United Arab Emirates',
    'slash',
    '784############',
    'Omar bin Khalid|Al Namouthaj; Fatima|Al-Mithal',
    'عمر نموذج',
  ),
  country('QA QAT', 'Qatar', 'slash', '###########', 'Abdul Rahman|Al-Sample; Noor|Al Mithali', 'نور مثالي'),
  country('EG EGY', 'Egypt', 'slash', '##############', 'Mohamed Ahmed|El Misaly', 'محمد المثالي'),
  country('JP JPN', 'Japan', 'iso', '????########', 'Taro|Mihon; Hanako|Mihon', '見本 太郎'),
  country('CN CHN', 'China', 'dot', '?########', 'Xiaomei|Yang; Lü|Lü', '样小梅'),
  country('HK HKG', 'Hong Kong', 'words', '?######', 'Chi-Ming|Yeung', '楊志明'),
  country('KR KOR', 'South Korea', 'iso', '?########', 'Minjun|Gyeon', '견민준'),
  country('TH THA', 'Thailand', 'buddhist', '?########', 'Somchai|Tuayang', 'สมชาย ตัวอย่าง'),
  country('GR GRC', 'Greece', 'words', '??#######', 'Eleni|Paradeigmatou', 'Ελένη Παραδειγμάτου'),
  country('UA UKR', 'Ukraine', 'dot', '#########', 'Oksana|Zrazkova', 'Оксана Зразкова'),
  country('VN VNM', 'Vietnam', 'slash', '############', 'Thị Ánh|Nguyễn; Đức|Đặng'),
  country('IE IRL', 'Ireland', 'words', '?########', 'Siobhán|O’Sample; Seán|Mac Giolla'),
  country('GB GBR', 'United Kingdom', 'words', '?########', "Anne-Marie|St John-Specimen; Ada|O'Neil"),
  country('US USA', 'United States of America', 'american', '?########', 'John Q|Sample; Mary Ann|Doe'),
  country('PT PRT', 'Portugal', 'words', '########', 'João|dos Santos Exemplo; Conceição|da Amostra'),
  country('BR BRA', 'Brazil', 'slash', '#########', 'José|da Silva Modelo Junior'),
  country('ID IDN', 'Indonesia', 'slash', '################', 'Sari Dewi|Contoh'),
  country('NG NGA', 'Nigeria', 'words', '?########', 'Chukwuemeka Oluwaseun|Apeere-Okonkwo'),
  country(
    'LK LKA',
    'Sri Lanka',
    'iso',
    '?########',
    'Wannakuwatta Mitiwaduge Nimal|Adarsha Perera Liyanaarachchilage',
    'නිමල්',
  ),
];
