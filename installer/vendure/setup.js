'use strict';

// Makes or updates the tables, and fills in what every German marketplace needs. May be run again at any time while no node runs.
const config = require('./vendure-config');
const environment = require('./environment');
const { bootstrap, mergeConfig } = require('@vendure/core');
const { Admin } = require('./admin');

const TAXES = [
    { name: 'Regelsteuersatz', value: 19, isDefault: true },
    { name: 'Ermäßigter Steuersatz', value: 7, isDefault: false },
    { name: 'Ohne Umsatzsteuer', value: 0, isDefault: false },
];

async function setUp() {
    const app = await bootstrap(mergeConfig(config, {
        apiOptions: { hostname: '127.0.0.1', port: 0 },
        dbConnectionOptions: { synchronize: true },
    }));
    try {
        const { port } = app.getHttpServer().address();
        const admin = await new Admin(`http://127.0.0.1:${port}`).login(environment.administrator, environment.password);
        const zone = await germany(admin);
        await taxes(admin, zone);
        await channel(admin, zone);
    } finally {
        await app.close();
    }
}

async function germany(admin) {
    const { countries, zones } = await admin.call('{ countries { items { id code } } zones { items { id name } } }');
    const country = countries.items.find((one) => one.code === 'DE') ?? (await admin.call(`mutation { createCountry(
        input: { code: "DE", enabled: true, translations: [{ languageCode: de, name: "Deutschland" }] }) { id } }`)).createCountry;
    const zone = zones.items.find((one) => one.name === 'Deutschland');
    return zone ?? (await admin.call('mutation($ids: [ID!]) { createZone(input: { name: "Deutschland", memberIds: $ids }) { id } }',
        { ids: [country.id] })).createZone;
}

async function taxes(admin, zone) {
    const known = await admin.call('{ taxCategories { items { id name } } taxRates { items { category { id } } } }');
    for (const { name, value, isDefault } of TAXES) {
        const category = known.taxCategories.items.find((one) => one.name === name)
            ?? (await admin.call('mutation($input: CreateTaxCategoryInput!) { createTaxCategory(input: $input) { id } }', { input: { name, isDefault } })).createTaxCategory;
        if (!known.taxRates.items.some((rate) => rate.category.id === category.id)) {
            await admin.call('mutation($input: CreateTaxRateInput!) { createTaxRate(input: $input) { id } }',
                { input: { name: `${name} ${value} %`, enabled: true, value, categoryId: category.id, zoneId: zone.id } });
        }
    }
}

async function channel(admin, zone) {
    const { activeChannel } = await admin.call('{ activeChannel { id } }');
    await admin.call(`mutation($input: UpdateChannelInput!) { updateChannel(input: $input) { ... on Channel { id } ... on ErrorResult { errorCode message } } }`, {
        input: {
            id: activeChannel.id, defaultLanguageCode: 'de', availableLanguageCodes: ['de'], pricesIncludeTax: true,
            availableCurrencyCodes: ['EUR'], defaultCurrencyCode: 'EUR', defaultTaxZoneId: zone.id, defaultShippingZoneId: zone.id,
        },
    });
    await admin.call('mutation { updateGlobalSettings(input: { availableLanguages: [de], trackInventory: true }) { __typename ... on ErrorResult { errorCode message } } }');
}

setUp().then(
    () => {
        console.log('Der Marktplatz ist eingerichtet. / The marketplace is set up.');
        process.exit(0);
    },
    (problem) => {
        console.error(`Das Einrichten ist fehlgeschlagen und kann wiederholt werden / setting up failed and may be repeated: ${problem.message}`);
        process.exit(1);
    });
