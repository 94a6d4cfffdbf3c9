'use strict';

const { EventBus, PluginCommonModule, Product, ProductEvent, ProductVariant, ProductVariantEvent, TransactionalConnection, VendurePlugin } = require('@vendure/core');

/**
 * A deleted product keeps its row, and with it its unique id; the shop could never publish it again. So deleting
 * frees the ids, in the same transaction.
 */
class LadenthekePlugin {
    constructor(eventBus, connection) {
        this.eventBus = eventBus;
        this.connection = connection;
    }

    onApplicationBootstrap() {
        this.free('product', ProductEvent, Product);
        this.free('variant', ProductVariantEvent, ProductVariant);
    }

    free(id, event, entity) {
        this.eventBus.registerBlockingEventHandler({
            id: `ladentheke-free-${id}`,
            event,
            handler: async ({ ctx, type, entity: deleted }) => {
                if (type === 'deleted') {
                    const ids = [deleted].flat().map((one) => one.id);
                    await this.connection.getRepository(ctx, entity).update(ids, { customFields: { externalId: null } });
                }
            },
        });
    }
}

Reflect.defineMetadata('design:paramtypes', [EventBus, TransactionalConnection], LadenthekePlugin);
VendurePlugin({ imports: [PluginCommonModule], compatibility: '^3.7.0' })(LadenthekePlugin);

module.exports = { LadenthekePlugin };
