package info.becs.site.themes.control;

import info.becs.site.themes.entity.Asset;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** The files of a theme that browsers ask for, under an address that changes whenever one of them does. */
public final class Assets {

    private static final String FOLDER = "assets/";
    private static final Map<String, String> TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "jpg", "image/jpeg",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "txt", "text/plain;charset=utf-8");

    private final Map<String, Asset> byName = new TreeMap<>();
    private final String start;

    Assets(ThemeFiles files) {
        files.paths(FOLDER, "").forEach(path -> {
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            if (type != null) {
                String name = path.substring(FOLDER.length());
                byte[] bytes = files.bytes(path).orElseThrow();
                byName.put(
                        name,
                        new Asset(
                                name,
                                type,
                                bytes,
                                type.contains("text") || type.contains("svg") ? zipped(bytes) : null));
            }
        });
        start = "/assets/" + files.name() + "/" + hash() + "/";
    }

    /** As templates name it: {@code logo.svg}. */
    String address(String name) {
        if (!byName.containsKey(name)) {
            throw new ThemeFault("There is no " + FOLDER + name + " in this theme");
        }
        return start + name;
    }

    public Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Names of those that are pictures. */
    public List<String> pictures() {
        return byName.keySet().stream().filter(this::isPicture).toList();
    }

    public boolean isPicture(String name) {
        return byName.containsKey(name) && byName.get(name).type().startsWith("image/");
    }

    /** Whether this address names these very bytes, so that it may be kept for ever. */
    public boolean isCurrent(String path) {
        return path.startsWith(start);
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byName.forEach((name, asset) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(asset.bytes());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] zipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size() < bytes.length ? out.toByteArray() : null;
    }
}
