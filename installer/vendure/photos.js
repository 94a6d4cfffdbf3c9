'use strict';

const { HashedAssetNamingStrategy } = require('@vendure/asset-server-plugin');
const { LocalAssetStorageStrategy } = require('@vendure/asset-server-plugin/lib/src/config/local-asset-storage-strategy');

/** A file that is named by its content, below the channel that owns it. */
const BY_CONTENT = /(^|[\\/])[0-9a-f]{64}(__preview)?\.[a-z]+$/;

/**
 * Shops send photos under the name of their SHA-256. Such a file keeps its name, so that a photo that was stored by a
 * node which died before it had recorded it is overwritten by the same photo, and no orphan is left.
 */
class NamedByContent extends HashedAssetNamingStrategy {
    generateSourceFileName(ctx, name, conflict) {
        return BY_CONTENT.test(name) ? this.place('source', ctx, name) : super.generateSourceFileName(ctx, name, conflict);
    }

    generatePreviewFileName(ctx, name, conflict) {
        if (!BY_CONTENT.test(name)) {
            return super.generatePreviewFileName(ctx, name, conflict);
        }
        return this.place('preview', ctx, name.replace(/\.([a-z]+)$/, '__preview.$1'));
    }

    place(kind, ctx, path) {
        const name = path.replace(/^.*[\\/]/, '');
        return `${kind}/${ctx.channelId}/${name.slice(0, 2)}/${name}`;
    }
}

class StoredByContent extends LocalAssetStorageStrategy {
    async fileExists(name) {
        return !BY_CONTENT.test(name) && super.fileExists(name);
    }
}

module.exports = { NamedByContent, StoredByContent };
