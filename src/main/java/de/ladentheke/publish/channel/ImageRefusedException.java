package de.ladentheke.publish.channel;

import java.io.IOException;

/** The marketplace does not take this one picture; its message is a sentence for people. Other items can go. */
public final class ImageRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    public ImageRefusedException(String sentence) {
        super(sentence);
    }
}
