package info.becs.site.themes.control;

import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeMap;

/** The folder of a theme on disk: read whole into memory, so that templates never reach a file system. */
final class ThemeFolder {

    private final Path folder;

    ThemeFolder(Path folder) {
        this.folder = folder;
    }

    ThemeFiles read() {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new ThemeFault("There is no theme in " + folder.toAbsolutePath()
                    + ". Mend platform.themes.dir or platform.theme, or put the folder there.");
        }
        var files = new TreeMap<String, byte[]>();
        walk(new SimpleFileVisitor<>() {
            private long bytes;

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = inside(file);
                bytes += attributes.size();
                if (!attributes.isRegularFile()) {
                    throw new ThemeFault(
                            "Theme file " + file + " is a link or no file at all. Put a copy in its place.");
                }
                if (!ThemePaths.isAllowed(path)) {
                    throw new ThemeFault("Theme file " + file
                            + " has a name that a theme may not use: lower-case letters, digits, '.', '-'"
                            + " and a known ending, not in a folder 'base'.");
                }
                if (files.size() >= ThemePaths.MOST_FILES || bytes > ThemePaths.MOST_BYTES) {
                    throw new ThemeFault("Theme " + folder + " is too large: at most " + ThemePaths.MOST_FILES
                            + " files and 8 MiB.");
                }
                files.put(path, Files.readAllBytes(file));
                return FileVisitResult.CONTINUE;
            }
        });
        return new ThemeFiles(folder.getFileName().toString(), files);
    }

    /** A number that differs after any change in the folder. */
    long stamp() {
        var stamp = new long[1];
        walk(new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                stamp[0] += (31L * file.hashCode() + attributes.size()) * 31
                        + attributes.lastModifiedTime().toMillis();
                return FileVisitResult.CONTINUE;
            }
        });
        return stamp[0];
    }

    private String inside(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void walk(SimpleFileVisitor<Path> visitor) {
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            throw new ThemeFault("Theme folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
