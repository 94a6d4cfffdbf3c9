package de.ladentheke.app;

import de.ladentheke.catalogue.Catalogue;
import de.ladentheke.db.Database;
import de.ladentheke.history.History;
import de.ladentheke.photos.PhotoIntake;
import de.ladentheke.photos.PhotoLibrary;
import de.ladentheke.photos.PhotoMatcher;
import de.ladentheke.photos.PhotoTray;
import de.ladentheke.photos.PictureDownloads;
import de.ladentheke.photos.PictureFetcher;
import de.ladentheke.photos.PlacedPhotos;
import de.ladentheke.photos.web.WebPictures;
import de.ladentheke.publish.Publisher;
import de.ladentheke.publish.ShopProfile;
import de.ladentheke.publish.ShopProfiles;
import de.ladentheke.publish.channel.Channel;
import de.ladentheke.publish.channel.OfferChannel;
import de.ladentheke.publish.schedule.Schedule;
import de.ladentheke.spreadsheet.Imports;
import de.ladentheke.spreadsheet.ListPhotos;
import de.ladentheke.spreadsheet.export.Exporter;
import de.ladentheke.text.Messages;
import java.nio.file.Path;
import java.time.Clock;

/** One open shop: its folder and the services over it. The window and the command line build on the same one. */
public final class Shop implements AutoCloseable {
    private final Database database;
    private final History history;
    private final Clock clock;
    private final Catalogue catalogue;
    private final PhotoLibrary photos;
    private final PhotoMatcher matcher;
    private final PhotoTray tray;
    private final PictureDownloads downloads;
    private final Imports imports;
    private final Exporter exporter;
    private final PracticeMarket practice;
    private final PracticeChannel practiceChannel;

    private Shop(Database database, PictureFetcher fetcher, Clock clock) {
        this.database = database;
        this.clock = clock;
        history = new History(database);
        catalogue = new Catalogue(database, history);
        photos = new PhotoLibrary(database);
        matcher = new PhotoMatcher(database, catalogue, photos);
        tray = new PhotoTray(database);
        downloads = new PictureDownloads(database, fetcher);
        imports = new Imports(database, catalogue, history);
        exporter = new Exporter(database, catalogue, photos);
        practice = PracticeMarket.of(database.folder(), this::name);
        practiceChannel = new PracticeChannel(practice);
    }

    /** @throws de.ladentheke.db.StorageException where the folder cannot be used */
    public static Shop open(Path folder) {
        return open(folder, new WebPictures());
    }

    /** @param fetcher fetches pictures whose addresses stand in lists */
    public static Shop open(Path folder, PictureFetcher fetcher) {
        return open(folder, fetcher, Clock.systemUTC());
    }

    /** @param clock what is planned for later goes by */
    public static Shop open(Path folder, PictureFetcher fetcher, Clock clock) {
        return new Shop(Database.open(folder), fetcher, clock);
    }

    /** {@code ~/Ladentheke}: the shop of somebody who chose no folder. */
    public static Path defaultFolder() {
        return Path.of(System.getProperty("user.home"), "Ladentheke");
    }

    public Path folder() {
        return database.folder();
    }

    public Database database() {
        return database;
    }

    public History history() {
        return history;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public PhotoLibrary photos() {
        return photos;
    }

    public PhotoMatcher matcher() {
        return matcher;
    }

    /** Pictures that wait for their product. */
    public PhotoTray tray() {
        return tray;
    }

    public PlacedPhotos placedPhotos() {
        return new PlacedPhotos(database, photos, tray);
    }

    public PictureDownloads downloads() {
        return downloads;
    }

    public ListPhotos listPhotos() {
        return new ListPhotos(database, matcher, tray, downloads);
    }

    public PhotoIntake photoIntake() {
        return new PhotoIntake(matcher, tray, downloads);
    }

    public Imports imports() {
        return imports;
    }

    public Exporter exporter() {
        return exporter;
    }

    /** Its practice marketplace; not started before it is needed. */
    public PracticeMarket practice() {
        return practice;
    }

    /** The way to {@link #practice}. */
    public Channel practiceChannel() {
        return practiceChannel;
    }

    public Publisher publisher(Channel channel) {
        return new Publisher(database, catalogue, photos, channel);
    }

    public Publisher publisher(OfferChannel place) {
        return new Publisher(database, catalogue, photos, place);
    }

    /** Publications and prices at a time to come. */
    public Schedule schedule() {
        return new Schedule(database, catalogue, clock);
    }

    public ShopProfiles profiles() {
        return new ShopProfiles(database, practiceChannel);
    }

    /** As customers know it; "Mein Laden" until the profile is filled. */
    public String name() {
        var name = profiles().get().get(ShopProfile.Field.NAME);
        return name.isEmpty() ? Messages.of(Shop.class).get("shop.unnamed") : name;
    }

    @Override
    public void close() {
        practiceChannel.close();
        practice.close();
        database.close();
    }
}
