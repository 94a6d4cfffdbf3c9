package de.ladentheke.publish;

/** Names of what a {@link ChannelSetup} keeps about its place. */
public final class ChannelOption {
    /** {@code https://…} */
    public static final String ADDRESS = "address";
    /** The shop's short name there, or the token of its Vendure channel. */
    public static final String SHOP = "shop";
    public static final String USER = "user";
    /** {@code true}: products of the same number that were made there by hand become this shop's. */
    public static final String ADOPT = "adopt";

    private ChannelOption() {}
}
