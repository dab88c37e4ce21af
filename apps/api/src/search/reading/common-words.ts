/**
 * Ordinary words that are also names of communes, or begin some, anywhere in France: alone in a search they name a thing,
 * not a place, unless the commune is large.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `abondance agneaux agnette aigle aigre aiguille aiguilles aiguillon aire aires alliance allier allies alouette
   amande ames ami amie amour amure anche andouille ange angle angles angoisse anneau anse appelle aqueduc arbre arbres
   arceau arche arches arcs arene argent argile armes arrosoir art arts asperges assiette aube auberge auge aunes
   autel autels autruche aveu avion aviron avoine avril axe azur
   baby bague bain bains baie baleine balle ballon ballons banc banne bannes banniere bar barbe barde baril barils
   baron barque barre barres basse basses bassin bastide bataille batie baton battoir bauge baume beau beaux bec belle
   belles belvedere berceau berge berger bergere bergeres berges besace bettes beurre biche biches bidon bief biere bille
   billes bio biscuit blanc blanche blancs ble blet bleu bleue blond bois boisseau boite bol bon bonbon bonhomme
   bonne bonnes bonnet bons bord borde bordeaux bordes bords borne bosse botte bouche bouchon boucle boue bouee bouge
   bougie bouillante bouillie bouillon boule boulange boulin boulon bouquet bourdon bourg bourgogne bourse bouteille
   branche branches bras brasseuse brebis breche brie broc broche brosse brosses brousse brule brune brunet bruyere
   bruyeres bu buffet buis buisson bulle bulles bure bureau bus but
   cabane cabanes cabris cadeau cadre cagnotte caille cale cales calme camarade camembert campagne canal canard canne
   cannelle cannes capelle car carafe carcan cardan carnet carre carreaux carriere cars cas caserne casse casses cassis
   causse causses cause cave caves ceinture cendre cendres centre centres cercle cercles cercueil cerf cerise cerises cerisier
   cerisiers chablis chaise chaises chaleur chambre chambres champ champagne champs chance change chant chanterelle chantilly
   chapeau chapelle chapelles charbon charge charme charmes charpente chars chasse chat chataigne chataigneraie
   chatain chateau chatelaine chatte chaud chaude chaudiere chaume chausse chaussee chaux chef chemin cheminee chene
   chenes cher chere cheri cheris cheval chevaux cheville chevre chevreaux chevres chez chiche chien choisies choux ciel cierge
   cierges cigogne cinq cintre cirage cire cires ciseaux citerne citron clair claire clan clans clapier clavette clef
   clefs cloche clocher clos clou cloue coeur coeurs cognac coin coing coings col colle collet collier colline colombe colombes
   colombier colonne combe combes comble combles compas complet compote comte conde conte contes contre coq coque coquille
   corail corbeille corbeilles corde cordes cordelle cordon cordonnet corne cornet corps corset cote coteau coteaux cotes
   coton couche couches coude coudes coudre couleur couleuvre coupe couple cour courant courbe courbes couronne cours
   course court courte courtes courtine coussin couteau couture coutures couvert craie crans creche crepe crepon creuse creuses
   crible crin crique croix croute croutes cru cruche cube cuir cuisine cuivre culture cultures cure cures cuve cuves
   cutting cuvee
   dame dames dauphin daim de degre demi demie denier dentelle desert dessert deux devise diamant dinde dole don donjon doree
   dos douce doux douze drap drapeau droit dry dune dunes duo
   eau eaux ecaille echelle echelles eclair ecole ecorce ecorces ecrin ecritoire ecu ecuelle ecuelles ecume ecurie
   eglise elan email encens engins ensemble entree entrelacs epice epine epines erable escale espere essence etable
   etables etage etain etal etalon etang etangs etape etoffe etoile etoiles etoupe etui eventail
   faience faisan falaise famille farine faucon faux fee femme fenetre fer ferme ferre ferret feu feuille feuillee
   feutre feux feve feves ficelle figue fil filet fille filles fils fin fine fins flamme fleche fleur fleurs fleurie flotte foin folie
   folies fond fontaine fontaines force foret forge forges forme fort forte fosse fosses fougere fougeres four fourche
   fourches fourneau fours foyer frais fraise franc france francs frange frene frise froid fromage fromental fruit fruits
   fuseau
   gabare galet galette gant gants garance garde gars gateau gaude gaufre geant gemeaux genet genets genie germaine geste
   gilet girofle girolle girolles gite glace gland gobelet gomme gond gonds gorge gorges gourde gousse gout gouts
   goutte grace graces grain graine grand grande grands grange granges grappe gras grasse grave gravure grenade grenat
   gres griffe grillon gris grotte groupe guide guise gruyere
   habit haie haies hallebarde halle halles hameau hamac hanches hareng harpe haut haute hauts herbe herbes herisson
   heron heure hetre hibou hiver homme hommes hopital hotte houx huile huit huitre hunting hure
   ile iles image indigo iris iron isle issue ivoire
   jambon jardin jardins jarre jaune jet jeu jeudi jeux joie joli jonc jouet jour joyau joyeuse joyeux jour juif julienne
   jumeaux jumelle jumelles jupe jurer jury jus juste
   lac lacet lacs lait laitue laiton lame lampe lance lanterne lange lapin lard large latte lattes laurier lavande lave leche
   lege lent lente lentille lentilles lettre levier levis levain liberte lie liege lien lierre lieu ligne lilas lime limon
   lin linge lion liqueur lire lis lisse lisses lit livre livres local loche loge loges loin long longe longue longues lot
   louche louches loup loupe loupes loups lourd lourde louve lue lumiere lune lustre luth lutin lux luxe luzerne lys
   machine macon madeleine madre mage magasin mages magenta main mains maire mais maison maisons male malle mamelles manche
   manege manoir marais marbre marche marches mare marge marges marguerite marie marin marine marines marmite marne
   maroille marque marques marquise marraine marre mars marteau martel martinet mas masque massage mat maure mauve
   mauves mauvaise melon menage meneau mens menthe menton menu menus mer mercerie mere merles merveille merveilles messe
   mesure metal metier meuble meule meules miel mieux mille mine mines minerve mini miroir mitre mode moderne moisson
   moitie mole molle molles monde monnaie mont montagne montagnes monte montre monts morte mortier mortiers motte mou mouche
   mouches mouette moule moules moulin moulinet moulins mousse mouton moutons moyen mug mule mur mure mures muret muscat
   murs musette musique
   nage nappe navette neige neuf neuve neuves niche nid niveau noble noce noces noel noeud noir noire noisette noix nom nord
   notre nougat noyer noyers nue nuit nuits
   ocre oeuf oeufs oie oies oignon oiseau olive olives olivier ombre onde ondes ongle ongles onze opale orange orangerie oranges
   orge orges orgue orgueil orme ormes ornes osier oubli ours ourson outil ovale
   paille paillet pain pains paix palais palette palme palmier panier panne pannes pantin paon papier papillon paquet parc
   pareil parent parents parfum paris parois parrain part parure pas passage passe passion pate patin patisserie pauvre pavie
   pays paysage peche peigne peintre peinture peintures pele pelouse pendant pendule penne pensee perche perches pere
   perle perles peron perron petit petite petits peuple phare piano pic pichet pie pied pieds pierre pierres pieux pile pin
   pince pinceau pineau pins pipe piquant pis pistache place places plage plaine plaisance plaisir plan planche planches
   plane plans plante plat plateau plats plein pleine plomb plume poche poele poids poil poils point pointe poire poires pois
   poisson poissons poivre poivres polar pomme pommeraie pommes pommier pommiers pompe pont ponts porc porche port
   porte portes pot poteau poterie potier pots pouce pouces poudre poule poules poulain pourpre poussin prairie pre premier
   premiere premieres pres presse pressoir prie prince prix province provins prune pruniers publier puits pur pure purs puy
   quarante quart quarte quartier quarts quatre quenouille quete quinte rabat quinze
   racine racines radis raie raisin ramage rame ramier rance rang rape raquette rase rate rateau rates rayon real
   recette regal reglisse reine rejet relais renard repas repos reserve resine ressort reunion reve reves revers riche rideau
   rire ris rive rives riviere rivieres riz robe roc roche rocher rochers roches rocque rognon rognes roi rois romain romaine romans
   ronce rond ronde roque roquette rose rosier rosiere rosieres roses rosis rot rouelle rouet rouge rouges rouget rouille rousse
   rousses route routes royal royale ruban ruche rue rues rustique rustiques
   sable sables sablons sabot sabots sabres sac sacs safran sage saint sainte saintes saints saison salades salade sale sales
   salin salins salle salles salon sandale sang sanglier sangle sapin sapins sardine sarrasin satin sauce saucisse saumon
   saules saut sauvage sauvages savate savon scie sceau sceaux seau seche secret secours seigle sel selle selles semelle
   semons sens sept serpent serre serres sers serviette seuil seul siege sieges sien sifflet signe signes silex simple
   sirop sirene six soie soir sol soleil sommet son songe sorbet sorbets sorbier souche souches soudan soude souffle soupe
   soupir source sources sourd souris souterraine souvenir stage stylo suc sucre sud suisse suite sure sureau surin
   table tables tablier tache taille talon tambour tampon tante tapis tarte tartre tasse tasses tassot taverne taxe teille
   temple tendre terme termes ternes terrain terrasse terre terres terrine tete textile the theatre theiere tiers tige tilleul
   tilleuls timbre tire tirage tisane tissage tissu titre toile toiles toit tombe tome tonneau tonnerre torche toque torchon
   touche touches toupie tour tourne tourneur tours tourte tourteau toutes train trait traite tranche travail treille treilles
   trefle treize tresse tresses tricot trio trois trompe tronc trone trou troupeau truffe truite tuile tuiles tuiliere
   tulle tunique
   union unique urne usage utile
   vache vacherie val vallee vallees valeur valse vanne vannerie vannes vans vase velours veau veilleuse velin vent
   vente ventes ventouse ver verdet verge verger vergers verges vergue vernis verre verrerie verres verriere verrieres vers
   vert verte vertes verts vertu vertus veste vetement veuve viande vichy vide vie vieille vieux vif vigne vignes vigueur
   village ville villes vin vinaigre vingt vins violet violette violettes violes violon vire vis vitrail vitre vitreux vivier
   viviers vives voie voile voisin voisine voisines voiture voix volaille vrai vue
   yeux zinc
   beard eve hours ice iron job light long names sand singles soy table trades`.split(/\s+/),
)
