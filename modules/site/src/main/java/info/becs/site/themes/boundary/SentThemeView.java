package info.becs.site.themes.boundary;

import info.becs.site.themes.control.Dressing.Taken;
import info.becs.site.themes.entity.Finding;
import java.util.List;

/**
 * A theme that was taken in.
 *
 * @param remarks what the checker would like to be better, file by file
 */
public record SentThemeView(String id, String theme, String version, List<String> remarks) {

    static SentThemeView of(Taken taken) {
        return new SentThemeView(
                taken.theme().id(),
                taken.theme().theme(),
                taken.theme().version(),
                taken.remarks().stream().map(SentThemeView::text).toList());
    }

    private static String text(Finding remark) {
        return remark.file() + ": " + remark.text();
    }
}
