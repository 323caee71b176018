package info.becs.core;

import info.becs.core.access.control.AuthenticationProvider;
import info.becs.core.events.control.Dispatch;
import info.becs.core.events.control.Journal;
import info.becs.core.modules.control.ModuleStates;
import info.becs.core.modules.control.Registry;
import info.becs.core.modules.control.Watch;
import info.becs.core.nodes.control.ReadyLines;
import info.becs.core.nodes.control.ThisNode;
import info.becs.core.uninstall.control.ErasureRounds;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import info.becs.spi.events.EventLog;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the platform of its own core, and becomes its host. */
@ApplicationScoped
public class CoreModule implements Module {

    @Inject
    Registry registry;

    @Inject
    Journal journal;

    @Inject
    Dispatch dispatch;

    @Inject
    Watch watch;

    @Inject
    ErasureRounds erasures;

    @Inject
    AuthenticationProvider authentication;

    @Inject
    ThisNode node;

    @Inject
    ReadyLines readyLines;

    private Registration hosting;

    @Override
    public ModuleInfo describe() {
        return ModuleInfo.of("core")
                .name(Text.of("মূল অংশ", "Core"))
                .summary(Text.of("মডিউল, ঘটনা ও প্রবেশাধিকার দেখে।", "Looks after modules, events and access."))
                .permission("core.module.read", Text.of("মডিউল দেখা", "See modules"))
                .permission("core.module.enable", Text.of("মডিউল চালু ও বন্ধ করা", "Enable and disable modules"))
                .permission(
                        "core.module.place", Text.of("মডিউল বসানো ও সংস্করণ বাছা", "Place modules and choose versions"))
                .permission("core.metrics.read", Text.of("পরিমাপ দেখা", "See figures"))
                .permission("core.event.read", Text.of("তুলে রাখা ঘটনা দেখা", "See events that were set aside"))
                .permission("core.event.retry", Text.of("তুলে রাখা ঘটনা আবার পাঠানো", "Deliver events again"))
                .permission("core.token.issue", Text.of("টোকেন দেওয়া ও ফেরত নেওয়া", "Issue and revoke tokens"));
    }

    @Override
    public void start(Platform platform) {
        authentication.register();
        node.start();
        registry.refresh();
        platform.publish(EventLog.class, journal);
        platform.follow(ModuleStates.EVENTS, event -> {
            if (event.type().equals("core.module.resumed")) {
                registry.onTrial(event.subject());
            }
            registry.refresh();
        });
        hosting = Switchboard.live().host(registry);
        watch.begin();
        erasures.begin();
        dispatch.begin();
        readyLines.announce();
    }

    @Override
    public void stop() {
        readyLines.cancel();
        if (hosting != null) {
            hosting.close();
            dispatch.end();
            watch.end();
            erasures.end();
            node.stop();
        }
        authentication.remove();
    }
}
