import { LANGUAGES, type Language, type LanguageName } from './languages.ts';

export interface Country {
  code: string;
  /** As in a machine readable zone. */
  alpha3: string;
  name: string;
  city: string;
  timezone: string;
  currency: string;
  continent: string;
  languages: readonly Language[];
}

/** Codes, English name, a city, its time zone, currency, continent, languages; the country most cases are from first. */
const WRITTEN = `
IN IND|India|Chengalpattu|Asia/Kolkata|INR|AS|hindi tamil bengali
AE ARE|United Arab Emirates|Abu Dhabi|Asia/Dubai|AED|AS|arabic
ID IDN|Indonesia|Surabaya|Asia/Jakarta|IDR|AS|malay
NG NGA|Nigeria|Ibadan|Africa/Lagos|NGN|AF|nigerian
EG EGY|Egypt|Alexandria|Africa/Cairo|EGP|AF|arabic
PK PAK|Pakistan|Lahore|Asia/Karachi|PKR|AS|urdu
BD BGD|Bangladesh|Dhaka|Asia/Dhaka|BDT|AS|bengali
BR BRA|Brazil|Recife|America/Recife|BRL|SA|portuguese
PH PHL|Philippines|Cebu City|Asia/Manila|PHP|AS|filipino
SA SAU|Saudi Arabia|Jeddah|Asia/Riyadh|SAR|AS|arabic
VN VNM|Vietnam|Da Nang|Asia/Ho_Chi_Minh|VND|AS|vietnamese
TH THA|Thailand|Chiang Mai|Asia/Bangkok|THB|AS|thai
MX MEX|Mexico|Puebla|America/Mexico_City|MXN|NA|spanish
TR TUR|Turkey|Izmir|Europe/Istanbul|TRY|AS|turkish
CN CHN|China|Hangzhou|Asia/Shanghai|CNY|AS|chinese
DE DEU|Germany|Leipzig|Europe/Berlin|EUR|EU|german
UA UKR|Ukraine|Lviv|Europe/Kyiv|UAH|EU|ukrainian
MY MYS|Malaysia|George Town|Asia/Kuala_Lumpur|MYR|AS|malay
GB GBR|United Kingdom|Leeds|Europe/London|GBP|EU|english
KZ KAZ|Kazakhstan|Almaty|Asia/Almaty|KZT|AS|russian
US USA|United States|Sacramento|America/Los_Angeles|USD|NA|english spanish
QA QAT|Qatar|Doha|Asia/Qatar|QAR|AS|arabic
KE KEN|Kenya|Mombasa|Africa/Nairobi|KES|AF|swahili
ZA ZAF|South Africa|Durban|Africa/Johannesburg|ZAR|AF|southern
LK LKA|Sri Lanka|Colombo|Asia/Colombo|LKR|AS|sinhala tamil
NP NPL|Nepal|Kathmandu|Asia/Kathmandu|NPR|AS|nepali
FR FRA|France|Nantes|Europe/Paris|EUR|EU|french
JP JPN|Japan|Yokohama|Asia/Tokyo|JPY|AS|japanese
KR KOR|South Korea|Busan|Asia/Seoul|KRW|AS|korean
ES ESP|Spain|Valencia|Europe/Madrid|EUR|EU|spanish
MA MAR|Morocco|Rabat|Africa/Casablanca|MAD|AF|arabic
CO COL|Colombia|Cali|America/Bogota|COP|SA|spanish
AR ARG|Argentina|Rosario|America/Argentina/Cordoba|ARS|SA|spanish
ET ETH|Ethiopia|Bahir Dar|Africa/Addis_Ababa|ETB|AF|amharic
GH GHA|Ghana|Kumasi|Africa/Accra|GHS|AF|southern
IR IRN|Iran|Shiraz|Asia/Tehran|IRR|AS|persian
JO JOR|Jordan|Amman|Asia/Amman|JOD|AS|arabic
KW KWT|Kuwait|Kuwait City|Asia/Kuwait|KWD|AS|arabic
LB LBN|Lebanon|Beirut|Asia/Beirut|LBP|AS|arabic
IQ IRQ|Iraq|Basra|Asia/Baghdad|IQD|AS|arabic
DZ DZA|Algeria|Oran|Africa/Algiers|DZD|AF|arabic
TN TUN|Tunisia|Sfax|Africa/Tunis|TND|AF|arabic
SG SGP|Singapore|Singapore|Asia/Singapore|SGD|AS|english malay
HK HKG|Hong Kong|Kowloon|Asia/Hong_Kong|HKD|AS|traditionalChinese
TW TWN|Taiwan|Tainan|Asia/Taipei|TWD|AS|traditionalChinese
IL ISR|Israel|Haifa|Asia/Jerusalem|ILS|AS|hebrew
GE GEO|Georgia|Kutaisi|Asia/Tbilisi|GEL|AS|georgian
AM ARM|Armenia|Gyumri|Asia/Yerevan|AMD|AS|armenian
BG BGR|Bulgaria|Plovdiv|Europe/Sofia|BGN|EU|bulgarian
GR GRC|Greece|Thessaloniki|Europe/Athens|EUR|EU|greek
IT ITA|Italy|Bologna|Europe/Rome|EUR|EU|italian
PT PRT|Portugal|Porto|Europe/Lisbon|EUR|EU|portuguese
NL NLD|Netherlands|Utrecht|Europe/Amsterdam|EUR|EU|dutch
SE SWE|Sweden|Uppsala|Europe/Stockholm|SEK|EU|swedish
PL POL|Poland|Lublin|Europe/Warsaw|PLN|EU|polish
CA CAN|Canada|Hamilton|America/Toronto|CAD|NA|english french
AU AUS|Australia|Newcastle|Australia/Sydney|AUD|OC|english
NZ NZL|New Zealand|Dunedin|Pacific/Auckland|NZD|OC|english
CL CHL|Chile|Valdivia|America/Santiago|CLP|SA|spanish
PE PER|Peru|Arequipa|America/Lima|PEN|SA|spanish`;

export const COUNTRIES: readonly Country[] = WRITTEN.trim()
  .split('\n')
  .map((line) => {
    const [codes = '', name = '', city = '', timezone = '', currency = '', continent = '', spoken = ''] =
      line.split('|');
    const [code = '', alpha3 = ''] = codes.split(' ');
    const languages = spoken.split(' ').map((language) => LANGUAGES[language as LanguageName]);
    return { code, alpha3, name, city, timezone, currency, continent, languages };
  });
