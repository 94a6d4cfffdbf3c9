'use strict';

// node block.js becher-0123456789ab "Rückruf des Herstellers"
// Without a reason the product is free again: it is shown once its shop has published it anew.
const environment = require('./environment');
const { Admin } = require('./admin');

async function block(slug, reason) {
    const admin = await new Admin(`http://${environment.host}:${environment.port}`).login(environment.administrator, environment.password);
    const { product } = await admin.call('query($slug: String!) { product(slug: $slug) { id name } }', { slug });
    if (!product) {
        throw new Error(`Es gibt keinen Artikel „${slug}“ / there is no product “${slug}”`);
    }
    await admin.call('mutation($input: UpdateProductInput!) { updateProduct(input: $input) { id } }',
        { input: { id: product.id, enabled: false, customFields: { blocked: reason ?? null } } });
    console.log(reason ? `„${product.name}“ ist gesperrt. / “${product.name}” is blocked.`
        : `„${product.name}“ darf wieder veröffentlicht werden. / “${product.name}” may be published again.`);
}

const [slug, reason] = process.argv.slice(2);
if (!slug) {
    console.error('Aufruf / usage: npm run block -- becher-0123456789ab ["Grund / reason"]');
    process.exit(2);
}
block(slug, reason).catch((problem) => {
    console.error(`Nichts ist geändert / nothing is changed: ${problem.message}`);
    process.exit(1);
});
