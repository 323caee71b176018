package info.becs.site.themes.boundary;

import info.becs.site.themes.control.ThemeSource;
import info.becs.site.themes.entity.Finding;
import info.becs.site.themes.entity.ThemeFault;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code becs theme-check PATH}: what the checker says about a theme in a folder or a zip, without a server. */
public final class CheckCommand {

    private static final int USABLE = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    private CheckCommand() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(
                arguments, new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)));
    }

    /**
     * @param arguments the theme, and the folder in which {@code base} lies
     * @return 0 for a theme that can be used, 1 for one that cannot, 2 where nothing was checked
     */
    static int run(String[] arguments, PrintStream out) throws IOException {
        if (arguments.length != 2) {
            out.println("theme-check wants the folder or the zip of a theme, and the folder in which base lies.");
            return MISUSED;
        }
        List<Finding> findings;
        try {
            findings = ThemeSource.check(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (ThemeFault e) {
            out.println("fault   " + e.getMessage());
            return FAULTY;
        }
        findings.forEach(finding -> out.println((finding.grave() ? "fault   " : "remark  ")
                + (finding.file().isEmpty() ? "" : finding.file() + ": ")
                + finding.text()));
        boolean isUsable = findings.stream().noneMatch(Finding::grave);
        out.println(isUsable ? "This theme can be used." : "This theme cannot be used.");
        return isUsable ? USABLE : FAULTY;
    }
}
