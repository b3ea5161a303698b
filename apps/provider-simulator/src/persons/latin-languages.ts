import { latin } from './language.ts';

export const english = latin({
  male: 'Oliver George Samuel Owen Callum Nathan',
  female: 'Amelia Grace Hannah Poppy Megan Ruth',
  family: "Sample Harper Whitfield Ashdown O'Malley Pembroke-Reed",
});
export const german = latin({
  male: 'Jürgen Lukas Matthias Björn Felix',
  female: 'Käthe Annika Sabine Jördis Lena',
  family: 'Muster Weißbach Schröder Großmann Krüger',
});
export const french = latin({
  male: 'Étienne Hugo Mathéo François Lucas',
  female: 'Chloé Manon Zoé Hélène Camille',
  family: "Exemple Lefèvre Garçon D'Aubray Moreau",
});
export const spanish = latin({
  male: 'José Andrés Joaquín Iván Mateo',
  female: 'Lucía Begoña María Inés Sofía',
  family: 'Muestra Núñez García Peña Ibáñez Ordóñez',
});
export const portuguese = latin({
  male: 'João Tiago Rui Antônio Caio',
  female: 'Conceição Beatriz Inês Júlia Lívia',
  family: 'Exemplar Gonçalves Araújo Falcão Simões',
});
export const italian = latin({
  male: 'Niccolò Matteo Giosuè Lorenzo Dario',
  female: 'Chiara Giulia Noemi Alessia Marta',
  family: 'Esempio Bianchi Ferrari Dell’Acqua Rinaldi',
});
export const dutch = latin({
  male: 'Daan Sjoerd Joost Thijs Ruben',
  female: 'Fleur Sanne Noor Lotte Maaike',
  family: 'Voorbeeld Bakker Dijkstra Hoekstra Meijer',
});
export const swedish = latin({
  male: 'Åke Nils Göran Erik Olle',
  female: 'Åsa Linnéa Märta Elin Ebba',
  family: 'Exempel Sjöberg Lindström Håkansson Norén',
});
export const polish = latin({
  male: 'Łukasz Paweł Michał Tomasz Błażej',
  female: 'Małgorzata Zofia Agnieszka Kinga Żaneta',
  family: 'Wzór Kowal Dąbek Wróbel Śliwa',
});
export const turkish = latin({
  male: 'Emre Çağrı Ömer Yiğit İlker',
  female: 'Ayşe Gülşen Zeynep Elif Şule',
  family: 'Örnek Yıldız Çelik Aydın Şahin',
});
export const vietnamese = latin(
  {
    male: 'Minh Đức Hùng Quang Tuấn',
    female: 'Lan Hương Thảo Ngọc Mai',
    family: 'Mẫu Nguyễn Trần Phạm Đặng',
  },
  { familyFirst: true },
);
export const malay = latin({
  male: 'Budi Agus Hafiz Rizal Wayan',
  female: 'Siti Dewi Nurul Putri Aisyah',
  family: 'Contoh Santoso Wijaya Hakim Rahmat',
});
export const filipino = latin({
  male: 'Jericho Paolo Ramon Dante Emilio',
  female: 'Maricel Analyn Liezel Corazon Divina',
  family: 'Halimbawa Dalisay Bautista Magsaysay-Cruz Salonga',
});
export const nigerian = latin({
  male: 'Chinedu Tunde Emeka Musa Babajide',
  female: 'Ngozi Folake Amara Halima Yetunde',
  family: 'Apeere Okafor Adeyemi Danjuma Eze',
});
export const ghanaian = latin({
  male: 'Kofi Kwame Yaw Kojo Nii',
  female: 'Ama Akosua Efua Abena Adjoa',
  family: 'Nhwɛso Mensah Boateng Asante Owusu',
});
export const swahili = latin({
  male: 'Juma Baraka Kiptoo Otieno Mwangi',
  female: 'Neema Wanjiru Achieng Zawadi Imani',
  family: 'Mfano Kamau Odhiambo Mutua Chebet',
});
export const southern = latin({
  male: 'Sipho Thabo Pieter Lwazi Johan',
  female: 'Nomsa Lerato Anika Zanele Marelize',
  family: 'Mohlala Dlamini Nkosi Botha Mokoena',
});
