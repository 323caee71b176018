package info.becs.news.entity;

import java.net.URI;
import java.net.URISyntaxException;

/** A public address of this installation, as a link that every program understands. */
public record SiteAddress(String publicUrl) {

    /** Bangla is the language of addresses that name none. */
    public String of(String language, String path) {
        return publicUrl + escaped("bn".equals(language) ? path : "/" + language + path);
    }

    private static String escaped(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a path: " + path, e);
        }
    }
}
