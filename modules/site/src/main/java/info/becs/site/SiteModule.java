package info.becs.site;

import info.becs.site.pages.boundary.FormBody;
import info.becs.site.pages.control.PageCache;
import info.becs.site.themes.control.Themes;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the platform knows of the front door; a part of the platform, never disabled. */
@ApplicationScoped
public class SiteModule implements Module {

    @Inject
    Themes themes;

    @Override
    public ModuleInfo describe() {
        return ModuleInfo.of("site")
                .name(Text.of("ওয়েবসাইট", "Site"))
                .summary(Text.of("সর্বসাধারণের সব পাতা দেখায়।", "Draws every public page."))
                .setting(Setting.number(
                        PageCache.BYTES,
                        Long.parseLong(PageCache.STANDARD_BYTES),
                        Text.of("আঁকা পাতা রাখার জায়গা (বাইট)", "Room for pages that are drawn already, in bytes")))
                .setting(Setting.number(
                        FormBody.LIMIT,
                        Long.parseLong(FormBody.STANDARD_LIMIT),
                        Text.of("একটি ফরমের সর্বোচ্চ আকার (বাইট)", "Largest form that is read, in bytes")))
                .setting(Setting.yesNo(
                        Themes.RELOAD,
                        false,
                        Text.of(
                                "থিমের ফাইল বদলালে সাথে সাথে নেওয়া হবে",
                                "Take a changed theme at once: for designers")));
    }

    @Override
    public void start(Platform platform) {
        themes.open();
    }

    @Override
    public void stop() {
        themes.close();
    }
}
