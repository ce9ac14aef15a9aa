"""Real communes and inter-municipal authorities of the basin, typed by hand: codes, names, rough positions."""

from __future__ import annotations

EPCI = {
    "bb": ("200072460", "CA de Béthune-Bruay, Artois-Lys Romane"),
    "ll": ("246200364", "CA de Lens-Liévin"),
    "hc": ("246200299", "CA d'Hénin-Carvin"),
    "do": ("200044618", "CA Douaisis Agglo"),
    "os": ("245901152", "CC Cœur d'Ostrevent"),
    "ph": ("200042190", "CA de la Porte du Hainaut"),
    "va": ("245901160", "CA Valenciennes Métropole"),
    "pc": ("200041960", "CC Pévèle-Carembault"),
}

# The pôle métropolitain of an EPCI, where it has one.
POLES = {
    **dict.fromkeys(("bb", "ll", "hc"), "Pôle métropolitain de l'Artois"),
    **dict.fromkeys(("ph", "va"), "Pôle métropolitain du Hainaut-Cambrésis"),
}

# INSEE code; name; EPCI; centre in Lambert-93 kilometres; size (0 village to 5 city); pits, that is groups of estates
_COMMUNES = """
62313;Estrée-Blanche;bb;652.0;7055.5;0;1
62512;Ligny-lès-Aire;bb;653.5;7051.5;0;1
62328;Ferfay;bb;659.0;7047.0;0;1
62516;Lillers;bb;663.0;7052.0;3;0
62048;Auchel;bb;662.5;7045.5;3;3
62194;Calonne-Ricouart;bb;663.0;7043.0;1;2
62555;Marles-les-Mines;bb;665.0;7045.0;1;2
62270;Divion;bb;665.0;7041.5;2;2
62457;Houdain;bb;667.0;7039.5;2;1
62178;Bruay-la-Buissière;bb;668.0;7043.0;4;4
62400;Haillicourt;bb;670.0;7042.0;1;2
62083;Barlin;bb;673.0;7040.0;2;2
62119;Béthune;bb;674.5;7048.0;4;1
62443;Hersin-Coupigny;bb;675.0;7039.0;2;2
62617;Nœux-les-Mines;bb;676.0;7042.0;3;3
62126;Beuvry;bb;677.5;7046.5;2;1
62846;Vermelles;bb;682.0;7043.5;1;1
62051;Auchy-les-Mines;bb;684.5;7046.0;1;1
62276;Douvrin;bb;688.0;7045.5;2;1
62737;Sains-en-Gohelle;ll;677.5;7038.5;2;2
62563;Mazingarbe;ll;680.0;7041.5;2;3
62186;Bully-les-Mines;ll;680.5;7038.5;3;3
62510;Liévin;ll;684.0;7036.0;4;5
62528;Loos-en-Gohelle;ll;685.0;7040.0;2;3
62464;Hulluch;ll;687.0;7043.5;1;1
62498;Lens;ll;688.0;7037.0;5;6
62065;Avion;ll;688.0;7034.5;4;3
62895;Wingles;ll;689.5;7044.0;2;2
62771;Sallaumines;ll;690.0;7035.5;3;3
62570;Méricourt;ll;690.5;7034.0;3;2
62842;Vendin-le-Vieil;ll;690.5;7041.5;2;2
62628;Noyelles-sous-Lens;ll;691.0;7037.0;2;2
62413;Harnes;ll;693.0;7038.5;3;3
62351;Fouquières-lès-Lens;ll;693.5;7036.5;2;1
62133;Billy-Montigny;ll;693.5;7035.5;2;2
62724;Rouvroy;hc;693.0;7033.0;2;2
62277;Drocourt;hc;695.0;7032.5;1;1
62587;Montigny-en-Gohelle;hc;695.0;7037.0;3;3
62250;Courrières;hc;695.5;7040.0;3;1
62427;Hénin-Beaumont;hc;696.5;7036.0;4;5
62215;Carvin;hc;697.0;7044.0;4;2
62274;Dourges;hc;699.0;7037.5;2;2
62637;Oignies;hc;699.5;7041.5;3;3
62907;Libercourt;hc;701.0;7043.0;2;2
62249;Courcelles-lès-Lens;hc;701.0;7035.5;2;1
62497;Leforest;hc;704.5;7038.0;2;1
59452;Ostricourt;pc;702.5;7039.5;2;3
59630;Wahagnies;pc;702.5;7043.5;1;0
59592;Thumeries;pc;704.0;7042.0;1;1
59028;Auby;do;704.0;7035.5;2;1
59234;Flers-en-Escrebieux;do;704.5;7033.5;2;2
59178;Douai;do;705.5;7030.5;5;3
59509;Roost-Warendin;do;707.5;7035.5;2;2
59654;Waziers;do;708.0;7032.0;2;3
59569;Sin-le-Noble;do;708.0;7029.5;4;2
59170;Dechy;do;709.0;7028.5;1;1
59327;Lallaing;do;712.0;7032.5;2;2
59239;Flines-lez-Raches;do;713.0;7036.5;2;0
59414;Montigny-en-Ostrevent;os;713.0;7030.0;1;2
59390;Masny;os;714.5;7027.5;1;2
59456;Pecquencourt;os;715.0;7031.0;2;2
59008;Aniche;os;718.0;7026.0;3;2
59574;Somain;os;720.0;7029.0;3;2
59375;Marchiennes;os;720.0;7034.0;1;0
59227;Fenain;os;721.5;7030.0;2;1
59314;Hornaing;os;724.0;7030.0;1;1
59002;Abscon;ph;721.5;7026.0;1;1
59205;Escaudain;ph;724.5;7026.0;2;2
59361;Lourches;ph;725.0;7024.0;1;1
59284;Hasnon;ph;727.5;7036.0;1;0
59632;Wallers;ph;728.0;7030.5;2;2
59172;Denain;ph;728.0;7026.0;4;2
59179;Douchy-les-Mines;ph;728.0;7023.0;3;1
59526;Saint-Amand-les-Eaux;ph;730.5;7039.0;4;0
59603;Trith-Saint-Léger;ph;734.0;7025.5;2;0
59491;Raismes;ph;734.5;7032.5;3;2
59207;Escautpont;ph;739.5;7036.0;1;1
59079;Beuvrages;va;735.5;7032.0;2;1
59014;Anzin;va;736.0;7030.5;3;1
59301;Hergnies;va;737.5;7042.0;1;0
59606;Valenciennes;va;737.5;7029.0;5;1
59112;Bruay-sur-l'Escaut;va;738.5;7033.5;3;1
59383;Marly;va;739.0;7028.0;3;0
59544;Saint-Saulve;va;739.5;7030.5;3;0
59616;Vieux-Condé;va;740.5;7040.5;3;2
59253;Fresnes-sur-Escaut;va;741.0;7037.5;2;2
59153;Condé-sur-l'Escaut;va;742.0;7039.5;2;2
59447;Onnaing;va;742.5;7032.5;2;1
59484;Quiévrechain;va;747.0;7033.0;2;1
59160;Crespin;va;747.0;7036.0;1;0
"""

SIZES = [1500, 4500, 7000, 11500, 22000, 40000]
COMMUNES = [tuple(line.split(";")) for line in _COMMUNES.split("\n") if line]

_LABELS = (
    "Les Acacias;Les Ajoncs;Les Alouettes;Les Amandiers;Les Aubépines;Les Aulnes;Les Bergeronnettes;Les Bleuets;"
    "Les Bouleaux;Les Bouvreuils;Les Bruyères;Les Capucines;Les Cerisiers;Les Chardonnerets;Les Charmes;"
    "Les Châtaigniers;Les Chèvrefeuilles;Les Clématites;Les Cognassiers;Les Colibris;Les Coquelicots;"
    "Les Cornouillers;Les Cyprès;Les Dahlias;Les Épicéas;Les Érables;Les Étourneaux;Les Fauvettes;Les Fougères;"
    "Les Frênes;Les Fusains;Les Gentianes;Les Genévriers;Les Géraniums;Les Giroflées;Les Glycines;Les Grives;"
    "Les Groseilliers;Les Hêtres;Les Hirondelles;Les Hortensias;Les Houx;Les Ifs;Les Iris;Les Jacinthes;"
    "Les Jonquilles;Les Lavandes;Les Lilas;Les Linottes;Les Magnolias;Les Marronniers;Les Mélèzes;Les Merisiers;"
    "Les Mésanges;Les Muguets;Les Myosotis;Les Noisetiers;Les Noyers;Les Œillets;Les Ormes;Les Pâquerettes;"
    "Les Pensées;Les Peupliers;Les Pinsons;Les Pivoines;Les Platanes;Les Primevères;Les Pruniers;"
    "Les Roitelets;Les Rosiers;Les Rouges-gorges;Les Saules;Les Sorbiers;Les Sureaux;Les Tilleuls;Les Tournesols;"
    "Les Trembles;Les Troènes;Les Tulipes;Les Violettes"
)
ESTATE_LABELS = _LABELS.split(";")
