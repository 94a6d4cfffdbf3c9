package de.ladentheke.publish.files;

import java.util.regex.Pattern;

/** The names of files that this program writes: nothing that leads out of the folder or that a server reads differently. */
final class Paths {
    private static final int LONGEST = 200;
    private static final Pattern PATH = Pattern.compile("\\.?[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private Paths() {}

    static boolean valid(String path) {
        return path.length() <= LONGEST && PATH.matcher(path).matches();
    }

    static String checked(String path) {
        if (!valid(path)) {
            throw new IllegalArgumentException("no path of a published file: " + path);
        }
        return path;
    }

    /** Empty for a file that lies in no folder. */
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
