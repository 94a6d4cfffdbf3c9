package de.ladentheke.publish.ui.channels;

import de.ladentheke.publish.setup.ChannelSetup;
import de.ladentheke.publish.ui.MarketAccess;

/** A place where the shop publishes, and the way there. */
public record ChannelEntry(ChannelSetup setup, MarketAccess access) {}
