/** The made-up stories of the example. Nobody said or chose any of this. */

const VOGELBUURT = `---
# Alles in dit bestand is verzonnen: het verhaal, de stemmen en de keuzes.
titel: Samen aan tafel in de Vogelbuurt
foto:
  bestand: vogelbuurt.png
  alt: Tekening van een buurttuin met een lange gedekte tafel, bomen en flats erachter
  maker: Tekening bij dit voorbeeld (fictief)
citaten:
  - tekst: Op maandag zet ik de stoelen klaar. Dan weet ik dat ik die dag mensen spreek.
    stem: bewoner
    wie: bewoner, tussen 70 en 80 jaar
    thema: sociale_omgeving
    datum: 2026-05-12
    toestemming: 2026-05-12
  - tekst: Ik ken de mensen in mijn portiek pas sinds we samen de bakken vullen met groente.
    stem: bewoner
    wie: bewoner, tussen 30 en 40 jaar
    thema: sociale_omgeving
    datum: 2026-05-12
    toestemming: 2026-05-14
  - tekst: Ik wil wel sporten, maar niet in een zaal vol spiegels. Wandelen met een groepje past me beter.
    stem: bewoner
    wie: bewoner, tussen 50 en 60 jaar
    thema: leefstijl
    datum: 2026-05-19
    toestemming: 2026-05-19
  - tekst: Mensen komen met een vraag over een brief. Na de koffie gaat het over wat ze missen.
    stem: professional
    wie: medewerker van het wijkteam
    thema: participatie
    datum: 2026-05-19
    toestemming: 2026-05-20
wijkthemas:
  - titel: Elkaar ontmoeten
    thema: sociale_omgeving
    waarom:
      - Aan vier van de zes tafels noemden bewoners dit als eerste.
      - Er is een tuin en een groep die al begonnen is.
    gekozen_door: bewoners, wijkteam, huisartsen en gemeente
    gekozen_op: 2026-06-10
    indicatoren: [eenzaam, sociale_cohesie]
    interventies: ["Voorbeeld: Samen eten in de buurt", "Voorbeeld: Buurtbank"]
    wie:
      nano: Bewoners koken bij toerbeurt en nodigen een buur uit.
      micro: De tuingroep en de speeltuin zetten hun deur open op maandag.
      meso: Wijkteam, huisartsen en woningcorporatie wijzen mensen op de tafel.
      macro: Het Rijk betaalt de regeling waar de gemeente dit jaar een beroep op doet.
    volgen:
      bereik: Het wijkteam houdt bij hoeveel mensen voor het eerst komen, zonder namen.
      gezonder: De Wijkpeiling van 2028 vraagt opnieuw naar eenzaamheid.
      samenwerking: Elk half jaar bespreken de partners wat goed ging en wat niet.
      focus: In juni 2027 kiezen bewoners opnieuw wat eerst komt.
    eerste_stap: Vanaf 7 december staat de tafel elke maandag binnen, in het buurthuis.
  - titel: Buiten bewegen op je eigen manier
    thema: leefstijl
    waarom:
      - Bewoners willen bewegen zonder lidmaatschap.
    gekozen_door: bewoners en buurtsportcoach
    gekozen_op: 2026-06-10
    indicatoren: [sport_wekelijks]
    interventies: ["Voorbeeld: Wandelmaatje"]
    wie:
      nano: Wie al wandelt, neemt iemand mee.
      micro: De buurtsportcoach loopt de eerste tien keer mee.
    volgen:
      bereik: We tellen per maand hoeveel mensen meelopen.
    eerste_stap: De eerste wandeling is op zaterdag 5 december.
vervolg:
  - In december staat de tafel voor het eerst binnen.
  - In maart 2027 vertellen bewoners op de wijkavond wat er veranderd is.
  - Meedoen kan via wijkteam@vogelbuurt.example of 070 000 00 00.
zinnen:
  - bij: boodschap
    tekst: In 2024 vonden 74 van de 100 volwassenen hun gezondheid goed, in Duinstreek 80. Bewoners, wijkteam, huisartsen en gemeente kozen elkaar ontmoeten.
    cijfers: { ervaren_gezondheid: "74" }
    door: onderzoeker GGD Duinstreek (fictief)
    op: 2026-11-02
---
*Dit verhaal is verzonnen.* Op een braakliggend stuk grond tussen de flats staat sinds dit voorjaar een lange tafel. Wie wil, schuift op maandag aan. De een brengt soep, de ander brood.

In mei vertelden bewoners aan die tafel wat gezond leven voor hen is. Drie dingen kwamen steeds terug:

- mensen kennen in de eigen straat
- naar buiten kunnen, ook zonder geld uit te geven
- iemand die **meekijkt** bij lastige brieven

### Wat bewoners anders willen

De tafel staat buiten. In de winter valt zij stil, en juist dan zijn de dagen lang. Daarom zoeken bewoners een plek binnen. Meer over de tafel staat op [de pagina van de wijk](https://www.ggd-duinstreek.example/wijken/vogelbuurt).
`;

const HELMERDAM_NOORD = `---
# Alles in dit bestand is verzonnen: het verhaal, de stemmen en de keuzes.
titel: Twee dorpen, één noord
citaten:
  - tekst: Aan deze kant van het kanaal zeggen we gedag, aan de overkant kennen we niemand.
    stem: bewoner
    wie: bewoner, ouder dan 60 jaar
    thema: sociale_omgeving
    datum: 2026-04-21
    toestemming: 2026-04-21
  - tekst: De bus rijdt overdag genoeg. Na zeven uur blijft men thuis.
    stem: professional
    wie: huisarts in de wijk
    thema: fysieke_omgeving
    datum: 2026-04-28
    toestemming: 2026-05-04
wijkthemas:
  - titel: Elkaar ontmoeten
    thema: sociale_omgeving
    waarom: ["Bewoners van beide kanten van het kanaal misten een plek voor iedereen."]
    gekozen_door: wijkraad en gemeente
    gekozen_op: 2026-06-24
    indicatoren: [eenzaam]
    interventies: ["Voorbeeld: Nieuwe buren"]
vervolg: ["In het voorjaar van 2027 opent de brugkamer, een huiskamer voor de hele wijk."]
---
*Dit verhaal is verzonnen.* Helmerdam Noord bestaat uit twee delen met het kanaal ertussen. Elk deel heeft een eigen school, een eigen voetbalclub en eigen gewoonten. In april praatten bewoners van beide kanten voor het eerst samen over hun wijk.
`;

const ZEEVAARDERSBUURT = `---
# Alles in dit bestand is verzonnen: ook de stemmen.
citaten:
  - tekst: Ik slaap met het raam dicht omdat de straat nooit stil is.
    stem: bewoner
    wie: bewoner, tussen 40 en 50 jaar
    thema: fysieke_omgeving
    datum: 2026-03-17
    toestemming: 2026-03-17
  - tekst: In het portiek let iedereen op elkaars kinderen.
    stem: bewoner
    wie: bewoner, tussen 20 en 30 jaar
    thema: sociale_omgeving
    datum: 2026-03-17
    toestemming: 2026-03-18
---
`;

const LINDEPARK = `---
# Alles in dit bestand is verzonnen: het verhaal, de stemmen en de keuzes.
titel: Het park is onze voortuin
citaten:
  - tekst: Wie hier een hond heeft, kent de hele wijk.
    stem: bewoner
    wie: bewoner, tussen 60 en 70 jaar
    thema: fysieke_omgeving
    datum: 2026-02-10
    toestemming: 2026-02-12
wijkthemas:
  - titel: Zorgen voor wie zorgt
    thema: participatie
    waarom:
      - Mantelzorgers vertelden dat zij zelden een avond vrij hebben.
      - De wijkraad kon hier snel mee beginnen.
    gekozen_door: wijkraad, mantelzorgers en gemeente
    gekozen_op: 2026-03-31
    indicatoren: [mantelzorg_belast]
    interventies: ["Voorbeeld: Even ademhalen"]
    eerste_stap: Elke eerste donderdag is er oppas in het paviljoen.
---
*Dit verhaal is verzonnen.* Het Lindepark was er eerder dan de wijk. De linden staan er al sinds er op deze plek een buitenplaats was. Toen de huizen kwamen, bleef het park. Alle straten lopen erop uit. Wie naar de winkel gaat, loopt door het park. Wie naar school gaat, ook.

In februari liepen twee groepen bewoners een middag door hun wijk. Zij stonden stil waar zij iets wilden vertellen. Een medewerker van de gemeente schreef mee. Dit verhaal komt uit die aantekeningen.

### Bij het paviljoen

De eerste groep begon bij het paviljoen. Daar drinken ouders koffie als de kinderen op school zijn. Later op de dag zitten er mensen met een krant. Het paviljoen heeft geen vaste openingstijden: het is open als er een vrijwilliger is. Bewoners vonden dat mooi en lastig tegelijk. Mooi, want het is van hen zelf. Lastig, want je weet nooit of je voor niets komt.

Iemand vertelde over haar man, voor wie zij zorgt. Zij komt graag in het paviljoen, maar kan niet lang blijven. Twee anderen herkenden dat. Zij spraken af elkaar te bellen. Aan het einde van de middag was er een lijstje met vier mensen die wel eens een middag willen oppassen.

### Langs het water

De tweede groep liep langs de vijver. Het pad is daar smal en 's avonds donker. Sommige bewoners lopen daarom om. Anderen vinden het donker juist prettig: je ziet er sterren. Over één ding was de groep het eens. De bankjes staan te ver uit elkaar voor wie niet lang kan lopen.

Kinderen uit de groep wezen aan waar zij spelen:

- op de heuvel achter de school
- onder de oudste linde
- bij de stenen in de vijver, *als niemand kijkt*

### Wat de wijk wil vasthouden

Op de terugweg vroeg de medewerker wat zo moet blijven. Het park, zei iedereen. En daarna: dat mensen hier groeten. Een bewoner die pas twee jaar in de wijk woont, zei dat zij daar in het begin van schrok. Nu doet zij het zelf.

De wijkraad heeft de aantekeningen besproken met mantelzorgers en met de gemeente. Zij kozen één wijkthema om mee te beginnen. Het pad en de bankjes staan op de lijst voor het onderhoud van 2027.
`;

/** Path → text. */
export const STORIES: ReadonlyMap<string, string> = new Map([
  ['verhalen/WK980102.md', VOGELBUURT],
  ['verhalen/HEL-NOORD.md', HELMERDAM_NOORD],
  ['verhalen/WK980203.md', ZEEVAARDERSBUURT],
  ['verhalen/WK980301.md', LINDEPARK],
]);
