'use strict';

const { LanguageCode } = require('@vendure/core');

const field = (name, type, german, english, more = {}) => ({
    name, type, nullable: true,
    label: [{ languageCode: LanguageCode.de, value: german }, { languageCode: LanguageCode.en, value: english }],
    ...more,
});
/** Written by shops' programs only. */
const internal = { public: false, readonly: false };

/** What shops publish beside the fields that Vendure has by itself. */
module.exports = {
    Product: [
        field('externalId', 'string', 'Kennung des Ladens', 'Id of the shop', { ...internal, unique: true }),
        field('contentHash', 'string', 'Prüfsumme des Inhalts', 'Checksum of the content', internal),
        field('blocked', 'text', 'Vom Marktplatz gesperrt, weil', 'Blocked by the marketplace, because', { public: false }),
        field('brand', 'string', 'Marke', 'Brand'),
        field('category', 'string', 'Kategorie', 'Category', { length: 750 }),
        field('shortDescription', 'text', 'Kurzbeschreibung', 'Short description'),
        field('manufacturer', 'text', 'Hersteller (Art. 19 GPSR)', 'Manufacturer (art. 19 GPSR)'),
        field('facts', 'struct', 'Angaben', 'Facts', {
            list: true,
            fields: [{ name: 'key', type: 'string' }, { name: 'label', type: 'string' }, { name: 'text', type: 'text' }],
        }),
        field('photoTexts', 'text', 'Bildbeschreibungen, in der Reihenfolge der Fotos', 'Texts of the photos, in their order', { list: true }),
    ],
    ProductVariant: [
        field('externalId', 'string', 'Kennung des Ladens', 'Id of the shop', { ...internal, unique: true }),
        field('gtin', 'string', 'GTIN', 'GTIN'),
        field('unitPrice', 'int', 'Grundpreis in Cent', 'Unit price in cents'),
        field('unitPriceUnit', 'string', 'Einheit des Grundpreises', 'Unit of the unit price'),
        field('contentAmount', 'string', 'Inhalt', 'Content'),
        field('contentUnit', 'string', 'Einheit des Inhalts', 'Unit of the content'),
        field('availability', 'string', 'Verfügbarkeit', 'Availability', {
            options: [{ value: 'IN_STOCK' }, { value: 'LOW' }, { value: 'OUT' }],
        }),
    ],
    Asset: [field('sha256', 'string', 'Prüfsumme des Fotos', 'Checksum of the photo', { ...internal, unique: true })],
    Channel: [field('storefront', 'string', 'Adresse der Seiten des Ladens', "Address of the shop's pages")],
};
