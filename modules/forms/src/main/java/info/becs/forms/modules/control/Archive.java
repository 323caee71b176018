package info.becs.forms.modules.control;

import info.becs.forms.definition.control.Layout;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.kit.text.Sha256;
import info.becs.kit.text.Utf8;
import info.becs.spi.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The zip of a form module, read into memory whole and within limits.
 *
 * <p>{@link #listing} names all files but the signature with their hashes, sorted, as sha256sum does: what a signature is
 * about, and what a version is compared by.
 *
 * <p>Nothing is ever written to disk under a name from inside it, and only names that a form module has are read;
 * so there is no path to slip out of.
 */
public final class Archive {

    public static final int LARGEST_FILE = 2 << 20;
    private static final int LARGEST_ENTRY = 1 << 20;
    private static final int LARGEST_WHOLE = 8 << 20;
    private static final int MOST_ENTRIES = 600;

    private final String name;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> hashes = new TreeMap<>();
    private String signature;
    private final Set<String> folded = new HashSet<>();
    private int entries;
    private int whole;

    private Archive(String name) {
        this.name = name;
    }

    static Archive of(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new Archive(name).tooLarge();
            }
            return of(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Archive(name).unreadable();
        }
    }

    /** @param name by which refusals call it */
    public static Archive of(String name, byte[] bytes) {
        var archive = new Archive(name);
        if (bytes.length > LARGEST_FILE) {
            throw archive.tooLarge();
        }
        try {
            return archive.read(bytes);
        } catch (IOException | IllegalArgumentException e) {
            // ZipInputStream says IllegalArgumentException of a name that is no UTF-8.
            throw archive.unreadable();
        }
    }

    /** By file name, without the signature. */
    Map<String, String> texts() {
        return files;
    }

    Optional<String> signature() {
        return Optional.ofNullable(signature);
    }

    String listing() {
        return hashes.entrySet().stream()
                .map(each -> each.getValue() + "  " + each.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** Of everything in it but the signature. */
    String sha256() {
        return Sha256.of(listing());
    }

    private Archive read(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entry(entry, zip);
            }
        }
        if (entries == 0) {
            throw refuse("এটি জিপ নয়, বা খালি।", "This is no zip, or an empty one.");
        }
        return this;
    }

    private void entry(ZipEntry entry, ZipInputStream zip) throws IOException {
        String path = entry.getName();
        if (++entries > MOST_ENTRIES) {
            throw refuse("ফাইল {0}টির বেশি।", "It holds more than {0} files.", MOST_ENTRIES);
        }
        if (!folded.add(path.toLowerCase(Locale.ROOT))) {
            throw refuse("\"{0}\" দুবার আছে।", "\"{0}\" is in it twice.", shown(path));
        }
        if (Layout.isFolder(path)) {
            return;
        }
        if (!Layout.isFile(path) && !path.equals(Signatures.FILE)) {
            throw refuse(
                    "\"{0}\" ফরম-মডিউলে থাকে না।",
                    "\"{0}\" does not belong into a form module: it holds module.json, schema.json, ui.json,"
                            + " messages.bn.json, messages.en.json, rules/*.json, samples/*.json (of several forms"
                            + " under forms/<name>/) and signature.json.",
                    shown(path));
        }
        byte[] bytes = zip.readNBytes(LARGEST_ENTRY + 1);
        whole += bytes.length;
        if (bytes.length > LARGEST_ENTRY || whole > LARGEST_WHOLE) {
            throw refuse("\"{0}\" খুলে খুব বড় হয়।", "\"{0}\" is too large when unpacked.", path);
        }
        if (path.equals(Signatures.FILE)) {
            signature = text(path, bytes);
        } else {
            files.put(path, text(path, bytes));
            hashes.put(path, Sha256.of(bytes));
        }
    }

    private String text(String path, byte[] bytes) {
        return Utf8.read(bytes, () -> refuse("\"{0}\" সঠিক UTF-8 নয়।", "\"{0}\" is not valid UTF-8.", path));
    }

    private RuntimeException tooLarge() {
        return refuse("ফাইলটি {0} মেগাবাইটের বেশি।", "The file is larger than {0} MB.", LARGEST_FILE >> 20);
    }

    private RuntimeException unreadable() {
        return refuse("জিপ ফাইলটি পড়া যায়নি।", "The zip cannot be read; it is broken or not yet whole.");
    }

    private RuntimeException refuse(String bn, String en, Object... values) {
        return FormModuleProblem.archiveBroken(name, Text.of(bn, en).with(values));
    }

    private static String shown(String path) {
        String plain = path.replaceAll("[^\\p{Graph}\\p{L}\\p{M}]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
