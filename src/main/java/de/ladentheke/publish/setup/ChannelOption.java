package de.ladentheke.publish.setup;

/** Names of what a {@link ChannelSetup} keeps about its place. */
public final class ChannelOption {
    /** {@code https://…} */
    public static final String ADDRESS = "address";
    /** The shop's short name there, or the token of its Vendure channel. */
    public static final String SHOP = "shop";
    public static final String USER = "user";
    /** {@code true}: products of the same number that were made there by hand become this shop's. */
    public static final String ADOPT = "adopt";

    /** Where files go: {@code folder}, {@code zip}, {@code sftp} or {@code webdav}. */
    public static final String TARGET = "target";
    /** A folder of this computer, or of the server. */
    public static final String FOLDER = "folder";
    /** A ZIP of this computer. */
    public static final String FILE = "file";
    public static final String HOST = "host";
    public static final String PORT = "port";
    /** A private key for SFTP, a file of this computer. */
    public static final String KEY_FILE = "keyFile";
    /** The fingerprint of the server that the owner confirmed. */
    public static final String HOST_KEY = "hostKey";
    /** Address of a folder of a WebDAV server. */
    public static final String DAV = "dav";
    /** Whose rules a product feed keeps to. */
    public static final String TAKER = "taker";
    public static final String FORMAT = "format";
    public static final String STORE_CODE = "storeCode";
    /** Of a feed's file, without its ending. */
    public static final String NAME = "name";
    /** Address of a product's page, with {@code {id}} for the product. */
    public static final String PAGE = "page";
    /** Address of a photo, with {@code {sha256}} for its hash. */
    public static final String IMAGE = "image";
    /** How long after an order it can be fetched. */
    public static final String PICKUP = "pickup";
    /** Who brings it. */
    public static final String DELIVERY = "delivery";
    public static final String PHOTOS = "photos";
    public static final String IMPRINT = "imprint";

    private ChannelOption() {}
}
