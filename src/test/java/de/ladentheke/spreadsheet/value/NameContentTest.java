package de.ladentheke.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as they stand in lists of all trades. */
class NameContentTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Honig 500 g|500000 g", "Rapshonig cremig 500g|500000 g", "Apfelsaft 6x0,33l|1980 l", "Bitterschokolade 3 x 100 g|300000 g",
        "Riesling trocken 0,75 l|750 l", "Olivenöl 1,5 Liter|1500 l", "Duschgel Lavendel 250ml|250000 ml", "Batterien AA 10er Pack|10000 Stk",
        "Geschirrtücher 2er-Set|2000 Stk", "Kartoffeln festkochend 2,5 kg|2500 kg", "KAFFEE CREMA GANZE BOHNE 1000 G|1000000 g",
        "Harzer Kräuterlikör 35 % vol. 0,5 l|500 l", "Weinbrand 70 cl|70000 cl", "Eau de Parfum Rose 50 ml|50000 ml", "Brötchen 6 Stück|6000 Stk",
        "Bio-Eier Größe M 10 Stk|10000 Stk", "Teelichte 50 Stk.|50000 Stk", "Wandfarbe weiß 10 l|10000 l", "Holzlack seidenmatt 375 ml|375000 ml",
        "Blumenerde Sack 40 l|40000 l", "Rasendünger 5 kg für 100 m²|5000 kg", "Hundefutter Rind 12 x 400 g|4800000 g", "Katzenstreu 10 Liter|10000 l",
        "500-g-Packung Spaghetti|500000 g", "Nudeln 1.000 g|1000000 g", "Gurken 670 g Abtropfgewicht 360 g|670000 g", "Milch 3,5 % 1 l (1000 ml)|1000 l",
        "Mehl Type 405 1kg|1000 kg", "Käse am Stück ca. 200 g|200000 g", "Joghurt Natur Becher 150 g|150000 g", "Marmeladenglas Erdbeere 340 g|340000 g",
        "Sockenwolle 4-fach 100 g 420 m|", "Nähgarn Polyester 200 m|200000 m", "Geschenkband rot 10 m|10000 m", "Gartenschlauch 1/2 Zoll 25 m|25000 m",
        "Vliestapete 5,3 m²|5300 qm", "Laminat Eiche 2,22 qm|2220 qm", "Tennissocken 3 Paar|3000 Stk", "Waschmittel 1,35 l 30 WL|1350 l",
        "Sekt Piccolo 3x0,2 l|600 l", "Salami 80 g geschnitten|80000 g", "Schrauben 4 x 40 mm 200 Stk|200000 Stk", "Motoröl 5W-30 5 l|5000 l",
        "Salz 0.5 kg|500 kg", "Pralinen 12 St.|12000 Stk", "Hering in Sahne 200 g|200000 g", "Heringsfilet 0,2 kg (200 g)|200 kg"})
    void tellContent(String name, String content) {
        assertThat(NameContent.of(name).map(c -> c.amount() + " " + c.unit()).orElse(null)).isEqualTo(content);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {
        "T-Shirt Gr. 5", "Heft DIN A4", "Schrauben M 8 x 40", "Baumwolle 100 % Bio", "Kalender 24.12.2026", "Garantie 5 Jahre", "Stick USB 3.0 64 GB",
        "Bilderrahmen 30 x 40 cm", "Kissen 40x40 cm", "Puppe 45 cm", "Vase Keramik 25 cm hoch", "Hose Größe 38 L", "Polo Gr. 54 M", "Router 5G",
        "Rucksack 25 l", "Mülleimer 30 Liter", "Wasserkocher 1,7 l", "Trinkflasche Edelstahl 0,5 l", "Weizenglas 0,5 l", "Blumentopf 3 l",
        "Schlosserhammer 500 g", "Kurzhantel 5 kg", "Küchenwaage bis 5 kg", "Waschmaschine 8 kg", "Kopierpapier A4 80 g/m²", "Kopierpapier 80 g",
        "Leiter 3 m", "Sonnenschirm 3 m", "Teppich 2 x 3 m", "Wein 2019 St. Laurent", "LED-Lampe 9 W 806 lm", "Akku 12 V 7 Ah", "Roman 3. Auflage",
        "Puzzle 1000 Teile", "Kinderschuh Gr. 28", "Gutschein 50 €", "Reifen 205/55 R16", "Dübel 8 mm", "Zollstock 2m Holz", "Kaffee 1 kg + 200 g gratis",
        "Cola 6er Pack 0,33 l", "Tee", "", "4711", "Schulheft Lineatur 2", "Dünger für 50 m²", "Regal 4 Böden", "Müllbeutel 60 l", "Zement 1/2 kg",
        "Goldkette 585 3,2 g", "Uhr 5 ATM", "Kinderfahrrad 20 Zoll", "Kerze 8 h", "iPhone 15 128GB"})
    void tellNone(String name) {
        assertThat(NameContent.of(name)).isEmpty();
    }
}
