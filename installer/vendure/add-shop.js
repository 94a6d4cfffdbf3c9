'use strict';

// node add-shop.js "Töpferei Harz" toepferei-harz [address of the shop's pages]
// For a shop that exists: a new key, the old one is void; and another address where one is given.
const { randomBytes } = require('node:crypto');
const environment = require('./environment');
const { Admin } = require('./admin');

/** What the shop's program may do, in its own channel alone. Nothing is ever deleted. */
const PERMISSIONS = [
    'CreateProduct', 'ReadProduct', 'UpdateProduct', 'CreateAsset', 'ReadAsset', 'ReadTaxCategory', 'ReadTaxRate',
];

async function addShop(name, code, storefront) {
    const server = new Admin(`http://${environment.host}:${environment.port}`);
    const admin = await server.login(environment.administrator, environment.password);
    const channel = await channelOf(admin, name, code, storefront);
    await stockLocation(admin.in(channel.token), name);
    const publishing = await role(admin, code, name, PERMISSIONS, channel);
    const issuing = await role(admin, `${code}-keys`, `${name} (Schlüssel)`, ['CreateApiKey', 'ReadApiKey', 'DeleteApiKey'], channel);
    const password = randomBytes(24).toString('base64url');
    const person = await administrator(admin, code, name, password, [publishing, issuing]);
    const shop = await server.login(person, password);
    const key = await newKey(shop.in(channel.token), publishing);
    console.log(`In Ladentheke unter „Marktplatz“ einzutragen / to be entered in Ladentheke:

  Adresse / address:   ${environment.publicUrl}
  Laden / shop:        ${channel.token}
  Schlüssel / key:     ${key}

Der Schlüssel wird nur dieses eine Mal gezeigt. / The key is shown this once only.`);
}

async function channelOf(admin, name, code, storefront) {
    const { channels } = await admin.call('query($code: String!) { channels(options: { filter: { code: { eq: $code } } }) { items { id token } } }', { code });
    if (channels.items.length) {
        if (storefront) {
            await admin.call(`mutation($input: UpdateChannelInput!) { updateChannel(input: $input) { ... on Channel { id } ... on ErrorResult { errorCode message } } }`,
                { input: { id: channels.items[0].id, customFields: { storefront } } });
        }
        return channels.items[0];
    }
    const { activeChannel } = await admin.call('{ activeChannel { defaultTaxZone { id } } }');
    const { createSeller } = await admin.call('mutation($name: String!) { createSeller(input: { name: $name }) { id } }', { name });
    const { createChannel } = await admin.call(`mutation($input: CreateChannelInput!) {
        createChannel(input: $input) { ... on Channel { id token } ... on ErrorResult { errorCode message } } }`, {
        input: {
            code, token: `${code}-${randomBytes(8).toString('hex')}`, sellerId: createSeller.id,
            defaultLanguageCode: 'de', availableLanguageCodes: ['de'], pricesIncludeTax: true,
            defaultCurrencyCode: 'EUR', availableCurrencyCodes: ['EUR'],
            defaultTaxZoneId: activeChannel.defaultTaxZone.id, defaultShippingZoneId: activeChannel.defaultTaxZone.id,
            customFields: { storefront },
        },
    });
    return createChannel;
}

/** Without one of its own a channel shows no stock. */
async function stockLocation(admin, name) {
    const { stockLocations } = await admin.call('{ stockLocations { items { id } } }');
    if (!stockLocations.items.length) {
        await admin.call('mutation($name: String!) { createStockLocation(input: { name: $name }) { id } }', { name });
    }
}

async function role(admin, code, description, permissions, channel) {
    const { roles } = await admin.call('query($code: String!) { roles(options: { filter: { code: { eq: $code } } }) { items { id } } }', { code });
    return roles.items[0]?.id ?? (await admin.call('mutation($input: CreateRoleInput!) { createRole(input: $input) { id } }',
        { input: { code, description, permissions, channelIds: [channel.id] } })).createRole.id;
}

/** Nobody knows the password: it is a new one each time, and serves to issue the key. */
async function administrator(admin, code, name, password, roleIds) {
    const emailAddress = `${code}@laden.invalid`;
    const { administrators } = await admin.call(`query($mail: String!) {
        administrators(options: { filter: { emailAddress: { eq: $mail } } }) { items { id } } }`, { mail: emailAddress });
    if (administrators.items.length) {
        await admin.call('mutation($input: UpdateAdministratorInput!) { updateAdministrator(input: $input) { id } }',
            { input: { id: administrators.items[0].id, password, roleIds } });
    } else {
        await admin.call('mutation($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }',
            { input: { firstName: name, lastName: 'Ladentheke', emailAddress, password, roleIds } });
    }
    return emailAddress;
}

async function newKey(shop, roleId) {
    const { apiKeys } = await shop.call('{ apiKeys { items { id } } }');
    const { createApiKey } = await shop.call('mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey } }',
        { input: { roleIds: [roleId], translations: [{ languageCode: 'de', name: 'Ladentheke' }] } });
    if (apiKeys.items.length) {
        await shop.call('mutation($ids: [ID!]!) { deleteApiKeys(ids: $ids) { result } }', { ids: apiKeys.items.map((one) => one.id) });
    }
    return createApiKey.apiKey;
}

const [name, code, storefront] = process.argv.slice(2);
if (!name || !/^[a-z0-9][a-z0-9-]{1,40}$/.test(code ?? '')) {
    console.error('Aufruf / usage: npm run add-shop -- "Töpferei Harz" toepferei-harz [https://markt.example/laden/toepferei-harz/]');
    process.exit(2);
}
addShop(name, code, storefront).catch((problem) => {
    console.error(`Der Laden ist nicht angelegt; der Aufruf kann wiederholt werden / the shop is not added, the command may be repeated: ${problem.message}`);
    process.exit(1);
});
