const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** What people build passwords from. Chosen by hand; no claim to be complete. */

export const firstNames = words(`
  daan sem lucas levi finn noah luuk mees james bram milan jesse sam thijs lars thomas julian tim max hugo ruben adam
  gijs stijn mats siem guus ties dylan jens floris tygo jayden mohamed mohammed ali ahmed youssef omar ibrahim hamza
  emma julia mila tess sophie zoe sara nora yara eva liv lotte saar noor fleur isa anna lieke maud olivia nina roos
  jasmijn elin lynn fenna floor fenne iris femke sanne anouk kim laura lisa amber demi romy puck pien lauren esmee
  fatima aisha khadija maryam zeynep elif jan piet klaas kees henk gerrit willem johan peter hans theo marcel erik
  rob ron frank paul mark bart jeroen martijn dennis patrick michel michiel sander jasper wouter pieter joost maarten
  niels rick roy kevin mike danny tom nick koen rik bas arjan arie wim jos jaap jacob simon david maria johanna anneke
  annemarie marijke ingrid monique petra karin astrid linda sandra mirjam miriam esther saskia wendy chantal nicole
  natasja marieke marloes ellen els ans truus riet corrie wilma hanneke joke tineke yvonne sylvia angelique bianca
  daniel michael matthew andrew joshua robert william joseph charles george jessica ashley jennifer amanda michelle
  melissa stephanie elizabeth charlotte victoria alexander benjamin samantha hannah chloe lily grace ruby oliver harry
  jack charlie oscar leo alfie freddie archie arthur muhammad isabella amelia ava sophia emily
`);

export const places = words(`
  amsterdam rotterdam denhaag utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn arnhem haarlem
  enschede amersfoort zaanstad haarlemmermeer denbosch zwolle leeuwarden leiden maastricht dordrecht zoetermeer
  deventer delft venlo alkmaar ede westland helmond emmen hilversum sittard zeist assen hoorn lelystad purmerend
  roosendaal schiedam spijkenisse vlaardingen almelo gouda hengelo roermond middelburg vlissingen goes terneuzen
  harderwijk ermelo putten nunspeet barneveld nijkerk wageningen veenendaal doetinchem winterswijk zutphen kampen
  meppel hoogeveen drachten sneek heerenveen texel terschelling vlieland ameland london londen paris parijs berlin
  berlijn madrid barcelona rome newyork antwerpen brussel gent brugge friesland drenthe overijssel flevoland gelderland
  zeeland brabant noordbrabant limburg noordholland zuidholland twente veluwe achterhoek betuwe
`);

export const months = words(`
  januari februari maart april mei juni juli augustus september oktober november december
  january february march may june july august october lente zomer herfst winter spring summer autumn
`);

export const animals = words(`
  hond hondje poes poesje kat katje konijn konijntje hamster cavia paard paardje pony vogel papegaai vis goudvis
  schildpad tijger leeuw beer beertje wolf vos olifant giraffe aap aapje panda dolfijn vlinder vlindertje kikker eend
  eendje kip haan koe varken varkentje schaap geit uil arend slang spin dog doggy cat kitty kitten puppy rabbit bunny
  horse tiger lion bear bird fish turtle elephant monkey dolphin butterfly eagle snake
`);

export const colours = words(`
  rood rode blauw blauwe groen groene geel gele oranje paars paarse roze zwart zwarte wit witte bruin bruine grijze
  gouden zilveren kleine grote lieve stoute mooie red blue green yellow orange purple pink black white golden silver
  little big happy crazy funny
`);

/** What somebody calls their own. */
export const mine = words(`mijn onze ikhouvan lieve my our ilove sweet super`);

export const loved = words(`
  mama papa moeder vader zus zusje broer broertje oma opa dochter zoon kinderen kind meisje jongen gezin familie man
  vrouw vriend vriendin schat schatje liefde huis thuis tuin auto fiets motor boot caravan muziek gitaar piano dansen
  zingen lezen boeken koffie thee bier wijn chocola chocolade kaas pizza patat frikandel bitterballen stroopwafel
  drop appel banaan aardbei kersen zon zee strand water vuur aarde wind regen sneeuw sterren maan hemel bloem bloemen
  roos tulp zonnebloem boom bos natuur leven geluk vrede vrijheid hoop kracht mother father sister brother family baby
  love life music guitar coffee cookie chocolate sunshine flower beach summer freedom heaven angel dream dreams
`);
