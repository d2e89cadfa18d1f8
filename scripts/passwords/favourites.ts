const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** What keyboards, habits and impatience bring forth. */
export const favourites = words(`
  wachtwoord password passwoord passwort welkom welkomterug welcome hallo hallohallo hello inloggen login aanmelden
  letmein laatmeerin laatmijbinnen opendedeur sesamopenu opensesame geheim geheimpje geheimwoord supergeheim topgeheim
  secret topsecret mysecret changeme verander veranderen veranderme veranderdit wijzigen wijzigmij standaard default
  admin administrator beheer beheerder root rootroot toor master supervisor manager gebruiker user username guest gast
  test testen testtest testing tester demo demodemo proef proberen tijdelijk temporary temp voorlopig eenmalig start
  qwerty qwertyuiop qwertz azerty azertyuiop asdfgh asdfghjkl asdfasdf zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc
  qweqwe qweasdyxc poiuytrewq lkjhgfdsa mnbvcxz 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 zaq12wsx
  abcdef abcdefg abcdefgh abcdefghijkl abcdefghijklm abcabc abcd1234 abc123abc123 a1b2c3d4 a1b2c3d4e5f6 aabbcc aabbccdd
  123456 1234567 12345678 123456789 1234567890 123456789012 1234567890123 123412341234 123123123 111111111111 000000000000
  121212121212 987654321 9876543210 0987654321 098765432109 112233445566 102030405060 147258369 159753 741852963 13579
  iloveyou ilovemyself ikhouvanjou ikhouvanje ikhouvanmezelf ikhoudvanjou ikhoudvanje houvanjou houvanje ihouvanjou
  iloveyouforever iloveyousomuch loveyou loveme lovelove liefde liefdevol liefje liefste schatje schatjes schattebout
  lieverd lekkerding knuffel kusjes kusje zoentje sweetheart darling honey honeybunny babygirl babyboy princess prinses
  prinsesje sunshine zonneschijn zonnetje regenboog rainbow sterretje sterren starlight moonlight maanlicht angel engel
  engeltje dragon draak monster vampire ninja samurai pirate piraat cowboy gangster killer hunter jager shadow schaduw
  superman batman spiderman ironman wonderwoman pokemon pikachu mario supermario zelda minecraft fortnite roblox starwars
  harrypotter hogwarts gandalf frodo lordoftherings matrix trustno1 whatever whatsup nothing niets niks weetikniet
  idontknow vergeten ikweethetniet geenidee noidea wachtwoordvergeten forgotten forgetit remember onthouden
  goedemorgen goedenmorgen goedemiddag goedenavond goedenacht morgen vandaag gisteren maandag dinsdag woensdag donderdag
  vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday weekend vakantie holiday holidays
  lente zomer herfst winter spring summer autumn kerstmis kerst kerstboom sinterklaas zwartepiet pasen paashaas
  koningsdag oudennieuw nieuwjaar christmas merrychristmas santaclaus halloween verjaardag birthday happybirthday
  voetbal football soccer hockey tennis baseball basketball volleybal handbal korfbal schaatsen wielrennen zwemmen
  feyenoord ajaxamsterdam ajax psveindhoven psv fcutrecht fcgroningen fctwente vitesse heerenveen azalkmaar nacbreda
  willem2 sparta spartarotterdam goaheadeagles peczwolle arsenal chelsea liverpool manchester barcelona realmadrid
  juventus bayern messi ronaldo cruijff johancruijff hupholland hupnederland oranje oranjeboven nederland holland
  vanoranje wilhelmus amsterdamned telefoon computer laptop internet google microsoft windows facebook instagram
  whatsapp youtube netflix spotify samsung iphone apple android linux ubuntu office outlook excel
  jeugdzorg jeugdhulp jeugdteam zorgteam zorg zorgmedewerker hulpverlener hulpverlening pleegzorg pleegouder gezin
  gezinshuis gezinshuizen coordinator coordinatie plaatsing plaatsingen wachtlijst wachtlijsten aanbieder aanbieders
  gemeente regio begeleider begeleiding pedagoog behandelaar school leerkracht juffrouw meester ziekenhuis verpleging
`);
