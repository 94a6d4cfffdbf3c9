package de.ladentheke.db;

import de.ladentheke.db.StorageException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a shop folder may be: on a disk of this computer, because SQLite gets damaged on network drives. */
final class ShopFolder {
    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afpfs", "webdav", "davfs", "fuse.sshfs", "ncpfs");

    private ShopFolder() {}

    static void refuseNetworkDrive(Path folder) throws IOException {
        var type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
        if (NETWORK.contains(type) || folder.toAbsolutePath().toString().startsWith("\\\\")) {
            throw new StorageException(Reason.NETWORK_DRIVE, folder.toString(), null);
        }
    }
}
