'use strict';

const environment = require('./environment');
const {
    DefaultJobQueuePlugin, DefaultLogger, DefaultProductVariantPriceUpdateStrategy, DefaultSchedulerPlugin, LanguageCode, LogLevel, Permission,
    SettingsStoreScopes,
} = require('@vendure/core');
const { AssetServerPlugin } = require('@vendure/asset-server-plugin');
const apiKeys = require('./api-keys');
const customFields = require('./custom-fields');
const { LadenthekePlugin } = require('./ladentheke-plugin');
const { NamedByContent, StoredByContent } = require('./photos');

/** @type {import('@vendure/core').VendureConfig} */
module.exports = {
    defaultLanguageCode: LanguageCode.de,
    logger: new DefaultLogger({ level: LogLevel.Warn, timestamp: true }),
    apiOptions: {
        hostname: environment.host,
        port: environment.port,
        trustProxy: environment.proxies || false,
        introspection: false,
        csrfPrevention: true,
        cors: { origin: new URL(environment.publicUrl).origin, credentials: true },
    },
    authOptions: {
        tokenMethod: ['bearer', 'cookie', 'api-key'],
        superadminCredentials: { identifier: environment.administrator, password: environment.password },
        cookieOptions: { secret: environment.cookieSecret, secure: environment.publicUrl.startsWith('https:') ? 'auto' : false },
        adminApiKeyStrategy: apiKeys,
    },
    dbConnectionOptions: {
        type: 'postgres',
        url: environment.database,
        synchronize: false,
        extra: { max: 20 },
    },
    catalogOptions: {
        productVariantPriceUpdateStrategy: new DefaultProductVariantPriceUpdateStrategy({ syncPricesAcrossChannels: true }),
    },
    settingsStoreFields: {
        ladentheke: [{
            name: 'profile',
            scope: SettingsStoreScopes.channel,
            requiresPermission: { read: Permission.ReadProduct, write: Permission.UpdateProduct },
            validate: (value) => (JSON.stringify(value).length > 20_000 ? 'profile too large' : undefined),
        }],
    },
    customFields,
    plugins: [
        AssetServerPlugin.init({
            route: 'assets',
            assetUploadDir: environment.photos,
            assetUrlPrefix: `${environment.publicUrl}assets/`,
            namingStrategy: new NamedByContent(),
            storageStrategyFactory: (options) => new StoredByContent(options.assetUploadDir, (request, identifier) =>
                identifier ? `${environment.publicUrl}assets/${identifier}` : ''),
        }),
        DefaultJobQueuePlugin.init({ useDatabaseForBuffer: true, pollInterval: 1000 }),
        DefaultSchedulerPlugin.init({}),
        LadenthekePlugin,
    ],
};
