import { createGazetteer } from './gazetteer.ts'

/** Real communes of Occitanie, and Orange. */
const communes = `
09122|Foix|09|09000|9934|42.96046|1.60787
09194|Mirepoix|09|09500|3172|43.08773|1.8735
09223|Oust|09|09140|583|42.996|1.148
11076|Castelnaudary|11|11400|12151|43.31829|1.95449
11206|Limoux|11|11300|10532|43.05487|2.22173
12089|Decazeville|12|12300|5020|44.56045|2.25091
12096|Espalion|12|12500|4605|44.52237|2.76265
12105|La Fouillade|12|12270|1128|44.23072|2.03989
12119|Laguiole|12|12210|1207|44.68465|2.84666
12145|Millau|12|12100|22044|44.09774|3.07777
12202|Rodez|12|12000|23981|44.35258|2.57338
12203|Roquefort-sur-Soulzon|12|12250|475|43.956|2.889
12208|Saint-Affrique|12|12400|7941|43.95575|2.88915
12218|Conques-en-Rouergue|12|12320|1540|44.459|2.454
12300|Villefranche-de-Rouergue|12|12200|11271|44.35166|2.03702
30010|Anduze|30|30140|3391|44.05409|3.98545
30011|Les Angles|30|30133|8908|43.95806|4.76342
30189|Nîmes|30|30000 30900|151839|43.83378|4.35962
30196|Le Pin|30|30330|474|44.098|4.591
30311|Sauve|30|30610|1988|43.9415|3.94903
30321|Sommières|30|30250|5073|43.78534|4.08973
30350|Le Vigan|30|30120|3863|43.99222|3.60543
31451|Revel|31|31250|9762|43.45812|2.00469
31555|Toulouse|31|31000 31100 31200 31300 31400 31500|514819|43.60426|1.44367
31582|Villefranche-de-Lauragais|31|31290|5072|43.4|1.71694
32013|Auch|32|32000|22428|43.6454|0.58793
32107|Condom|32|32100|6473|43.95816|0.37199
32160|L’Isle-Jourdain|32|32600|9537|43.61218|1.08219
32233|Marciac|32|32230|1213|43.52321|0.16091
32258|Mirepoix|32|32390|227|43.683|0.568
32389|Saint-Martin|32|32300|434|43.515|0.404
34172|Montpellier|34|34000 34070 34080 34090|310240|43.61092|3.87723
34199|Pézenas|34|34120|7797|43.45953|3.42384
34301|Sète|34|34200|45337|43.4028|3.69278
46030|Bio|46|46500|350|44.781|1.72
46042|Cahors|46|46000|20050|44.4491|1.43663
46102|Figeac|46|46100|9793|44.6088|2.03187
48061|Florac Trois Rivières|48|48400|2100|44.32632|3.59301
48095|Mende|48|48000|12464|44.51849|3.50372
48140|Saint-Chély-d’Apcher|48|48200|3955|44.806|3.27429
48146|Gorges du Tarn Causses|48|48210 48320|881|44.252|3.512
65011|Les Angles|65|65100|132|43.1|-0.05
65286|Lourdes|65|65100|13266|43.1|-0.05
65392|Saint-Martin|65|65360|436|43.211|0.045
65440|Tarbes|65|65000|44399|43.23333|0.08333
66004|Les Angles|66|66210|597|42.506|2.04
66136|Perpignan|66|66000 66100|121616|42.69764|2.89541
81004|Albi|81|81000|51290|43.9298|2.148
81124|Lacaune|81|81230|2464|43.7066|2.69293
81163|Mazamet|81|81200|10085|43.49001|2.37304
82112|Moissac|82|82200|13419|44.10236|1.0945
82121|Montauban|82|82000|62945|44.01819|1.36432
82139|Le Pin|82|82340|111|44.069|0.902
46276|Saint-Martin-Labouval|46|46330|202|44.482|1.734
84087|Orange|84|84100|29706|44.13806|4.81025
48999|Sans-Position|48|48000|120||`
  .trim()
  .split('\n')
  .map((row) => {
    const [code = '', name = '', departmentCode = '', postcodes = '', population, lat, lon] =
      row.split('|')
    return {
      code,
      name,
      departmentCode,
      postcodes: postcodes.split(' '),
      population: Number(population),
      lat: lat ? Number(lat) : null,
      lon: lon ? Number(lon) : null,
    }
  })

const departments = `
09 Ariège
11 Aude
12 Aveyron
30 Gard
31 Haute-Garonne
32 Gers
34 Hérault
46 Lot
48 Lozère
65 Hautes-Pyrénées
66 Pyrénées-Orientales
81 Tarn
82 Tarn-et-Garonne
84 Vaucluse`
  .trim()
  .split('\n')
  .map((row) => ({ code: row.slice(0, 2), name: row.slice(3) }))

const label = (code: string, fr: string, en: string) => ({ code, names: { fr, en, oc: fr } })

/** A territory for tests. */
export const fixtureGazetteer = () =>
  createGazetteer({
    regions: [{ code: '76', name: 'Occitanie' }],
    departments,
    communes,
    formerCommunes: [
      { name: 'Conques', communeCode: '12218' },
      { name: 'Sainte-Enimie', communeCode: '48146' },
      { name: 'Montbrun', communeCode: '48146' },
    ],
    labels: [
      label('artisan', 'Artisan', 'Registered craftsperson'),
      label('artisan-d-art', 'Artisan d’art', 'Fine craftsperson'),
      label(
        'entreprise-du-patrimoine-vivant',
        'Entreprise du patrimoine vivant',
        'Living Heritage Company',
      ),
      label('sud-de-france', 'Sud de France', 'Sud de France'),
      label('fait-main', 'Fait main', 'Handmade'),
      label('agriculture-biologique', 'Agriculture biologique', 'Organic farming'),
      label('aop', 'AOP', 'PDO'),
      label('igp', 'IGP', 'PGI'),
      label('cosmetique-bio', 'Cosmétique bio', 'Organic cosmetics'),
      label('imprim-vert', 'Imprim’Vert', 'Imprim’Vert'),
    ],
  })
