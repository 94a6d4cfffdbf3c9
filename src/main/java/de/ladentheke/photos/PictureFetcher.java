package de.ladentheke.photos;

/** Fetches one picture from the internet. */
@FunctionalInterface
public interface PictureFetcher {
    /**
     * Waits for the answer; an interrupt ends it.
     *
     * @param address http or https
     * @return bytes that begin like a picture
     */
    byte[] fetch(String address) throws FetchException;
}
