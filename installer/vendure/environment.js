'use strict';

try {
    process.loadEnvFile();
} catch {
    // no file .env: the variables come from elsewhere
}
// Before Vendure is loaded.
process.env.VENDURE_DISABLE_TELEMETRY = 'true';

const missing = [];

/** A secret has no default: a marketplace with a well-known password would be everybody's. */
function secret(name, shortest) {
    const value = process.env[name] ?? '';
    if (value.length < shortest) {
        missing.push(`${name} (${shortest}+)`);
    }
    return value;
}

const environment = {
    database: secret('DATABASE_URL', 1),
    administrator: process.env.SUPERADMIN_NAME || 'superadmin',
    password: secret('SUPERADMIN_PASSWORD', 12),
    cookieSecret: secret('COOKIE_SECRET', 32),
    host: process.env.HOST || '127.0.0.1',
    port: Number(process.env.PORT || 3000),
    /** Address under which browsers reach this marketplace, ends with a slash. */
    publicUrl: (process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || 3000}`).replace(/\/*$/, '/'),
    /** The same folder for all nodes. */
    photos: process.env.PHOTO_DIR || require('node:path').join(__dirname, 'photos'),
    /** Proxies in front of this node. */
    proxies: Number(process.env.PROXIES || 0),
};

if (missing.length) {
    console.error(`Es fehlen Angaben in der Umgebung oder in der Datei .env (in Klammern: Mindestlänge): ${missing.join(', ')}`);
    console.error('Values are missing in the environment or in the file .env (in brackets: least length); see README.md.');
    process.exit(1);
}

module.exports = environment;
