package info.becs.hello;

import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the platform knows of this module. */
@ApplicationScoped
public class HelloModule implements Module {

    @Inject
    HelloPages pages;

    @Override
    public ModuleInfo describe() {
        return ModuleInfo.of("hello")
                .name(Text.of("শুভেচ্ছা", "Hello"))
                .summary(Text.of("একটি শুভেচ্ছার পাতা।", "A page with a greeting."))
                .setting(Setting.text(
                        HelloPages.GUEST,
                        "",
                        Text.of("কাকে শুভেচ্ছা (খালি: সবাইকে)", "Whom to greet (empty: everybody)")));
    }

    @Override
    public void start(Platform platform) {
        platform.publish(PageSource.class, pages);
        platform.publish(Screens.class, () -> List.of(Screen.of("", Text.of("শুভেচ্ছা", "Greeting"), "hello.js")));
    }
}
