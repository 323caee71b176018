package info.becs.site;

import info.becs.site.pages.boundary.FormBody;
import info.becs.site.pages.control.PageCache;
import info.becs.site.pages.control.Readers;
import info.becs.site.themes.control.Designers;
import info.becs.site.themes.control.Dressing;
import info.becs.site.themes.control.Themes;
import info.becs.spi.DataClass;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What the platform knows of the front door; a part of the platform, never disabled. */
@ApplicationScoped
public class SiteModule implements Module {

    @Inject
    Themes themes;

    @Inject
    Designers designers;

    @Override
    public ModuleInfo describe() {
        var info = ModuleInfo.of("site")
                .name(Text.of("ওয়েবসাইট", "Site"))
                .summary(Text.of("সর্বসাধারণের সব পাতা দেখায়।", "Draws every public page."))
                .permission(
                        "site.theme.read",
                        Text.of("থিম, সেটিং ও তার ইতিহাস দেখা", "See themes, their settings and their history"),
                        DataClass.I)
                .permission(
                        "site.theme.send", Text.of("থিম পাঠানো ও সরানো", "Send themes in and remove them"), DataClass.I)
                .permission(
                        "site.theme.preview",
                        Text.of("গোপন লিংকে থিমের প্রাকদর্শন দেখানো", "Show a theme by a secret link"),
                        DataClass.I)
                .permission(
                        "site.theme.change",
                        Text.of("থিমের সেটিং বদলানো", "Change the settings of the theme"),
                        DataClass.P)
                .permission(
                        "site.theme.use",
                        Text.of("থিম বদলানো ও আগেরটিতে ফেরা", "Change the theme and go back"),
                        DataClass.P)
                .role(
                        "designer",
                        "site.theme.read",
                        "site.theme.send",
                        "site.theme.preview",
                        "site.theme.change",
                        "site.theme.use")
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
                                "থিমের ফাইল বদলালে সঙ্গে সঙ্গে নেওয়া হবে",
                                "Take a changed theme at once: for designers")));
        return Readers.declare(info);
    }

    @Override
    public void start(Platform platform) {
        themes.open();
        platform.follow(Set.of(Dressing.CHANGED), event -> themes.follow());
        platform.publish(PersonalData.class, designers);
        platform.listen(
                "designers",
                Set.of("core.person.erased"),
                event -> PersonId.of(event.subject()).ifPresent(designers::erase));
        platform.publish(Screens.class, SiteModule::screens);
    }

    private static List<Screen> screens() {
        // A part of the platform: its files stand below its own address, which is the root.
        return List.of(Screen.of("themes", Text.of("থিম", "Themes"), "api/site/console/themes.js")
                .icon("light")
                .permission("site.theme.read")
                .group(Screen.Group.PLATFORM)
                .weight(15));
    }

    @Override
    public void stop() {
        themes.close();
    }
}
