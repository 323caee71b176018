package info.becs.forms.files.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What sort of file is taken; which one it is, its content says. */
public enum FileKind {
    JPEG("image/jpeg", "image"),
    PNG("image/png", "image"),
    GIF("image/gif", "image"),
    PDF("application/pdf", "pdf");

    /** What a field may say in {@code accept}. */
    public static final List<String> WORDS = List.of("image", "pdf");

    private final String mediaType;
    private final String word;

    FileKind(String mediaType, String word) {
        this.mediaType = mediaType;
        this.word = word;
    }

    public static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(k -> k.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The word of a definition that lets it in. */
    public String word() {
        return word;
    }

    public boolean isImage() {
        return word.equals("image");
    }
}
