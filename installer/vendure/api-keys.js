'use strict';

const { createHash, timingSafeEqual } = require('node:crypto');
const { RandomBytesApiKeyStrategy } = require('@vendure/core');

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * Keys are 32 random bytes, which nobody guesses: SHA-256 protects them as well as bcrypt, which is made for passwords
 * and would take a quarter of a second of each call.
 */
const hashing = {
    hash: async (key) => sha256(key),
    check: async (key, hash) => {
        const given = Buffer.from(sha256(key));
        return given.length === hash.length && timingSafeEqual(given, Buffer.from(hash));
    },
};

module.exports = new RandomBytesApiKeyStrategy({ hashingStrategy: hashing, lastUsedAtUpdateInterval: '1h' });
