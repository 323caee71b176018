package info.becs.console.boundary;

import info.becs.console.control.StaticFiles;
import info.becs.spi.Text;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screen.Group;
import info.becs.spi.console.Screens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The screens for what the core offers: everything that is the platform's own. */
@ApplicationScoped
public class ConsoleScreens implements Screens {

    @Inject
    StaticFiles files;

    @Override
    public List<Screen> screens() {
        return List.of(
                screen("start", Text.of("শুরুর ধাপ", "First steps"), Group.WORK, 900, "core.module.enable", "home"),
                screen("people", Text.of("মানুষ", "People"), Group.PEOPLE, 10, "core.person.read", "people"),
                screen("roles", Text.of("ভূমিকা", "Roles"), Group.PEOPLE, 20, "core.person.read", "shield"),
                screen("approvals", Text.of("অনুমোদন", "Approvals"), Group.PEOPLE, 30, "core.approval.read", "stamp"),
                screen("audit", Text.of("কাজের খাতা", "Audit log"), Group.PEOPLE, 40, "core.audit.read", "book"),
                screen("tokens", Text.of("টোকেন", "Tokens"), Group.PEOPLE, 60, "core.token.issue", "key"),
                screen("account", Text.of("আমার অ্যাকাউন্ট", "My account"), Group.PEOPLE, 90, "", "person"),
                screen("modules", Text.of("মডিউল", "Modules"), Group.PLATFORM, 10, "core.module.read", "modules"),
                screen(
                        "health",
                        Text.of("সার্ভারের অবস্থা", "Health"),
                        Group.PLATFORM,
                        20,
                        "core.module.read",
                        "health"),
                screen(
                        "events",
                        Text.of("তুলে রাখা ঘটনা", "Events set aside"),
                        Group.PLATFORM,
                        30,
                        "core.event.read",
                        "events"),
                screen("jobs", Text.of("পালা করা কাজ", "Jobs"), Group.PLATFORM, 40, "core.job.read", "clock"),
                screen("letters", Text.of("বার্তার বাক্স", "Outbox"), Group.PLATFORM, 50, "core.letter.read", "letter"),
                screen("settings", Text.of("সেটিং", "Settings"), Group.PLATFORM, 60, "core.setting.read", "sliders"),
                screen(
                        "design",
                        Text.of("নকশার উপাদান", "Design system"),
                        Group.PLATFORM,
                        90,
                        "core.module.place",
                        "ruler"));
    }

    /** Under the versioned address of the others, or a browser would load what they share twice. */
    private Screen screen(String noun, Text label, Group group, int weight, String permission, String icon) {
        return Screen.of(noun, label, files.version() + "/" + noun + "/boundary/" + noun + "-screen.js")
                .permission(permission)
                .group(group)
                .weight(weight)
                .icon(icon);
    }
}
