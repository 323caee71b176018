package info.becs.testkit.fakes;

import info.becs.spi.pages.Block;
import info.becs.spi.pages.MenuEntry;
import info.becs.spi.pages.PageAddress;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The pages of some module, as a test tells them. */
public final class FakePages implements PageSource {

    private final Set<String> roots;
    private final Map<String, Function<PageRequest, PageAnswer>> pages = new LinkedHashMap<>();
    private final List<MenuEntry> menu = new ArrayList<>();
    private final List<Block> front = new ArrayList<>();
    private final List<PageAddress> addresses = new ArrayList<>();

    public FakePages(String... roots) {
        this.roots = Set.of(roots);
    }

    public FakePages page(String path, Function<PageRequest, PageAnswer> answer) {
        pages.put(path, answer);
        return this;
    }

    public FakePages menu(MenuEntry entry) {
        menu.add(entry);
        return this;
    }

    public FakePages front(Block block) {
        front.add(block);
        return this;
    }

    public FakePages address(PageAddress address) {
        addresses.add(address);
        return this;
    }

    @Override
    public Set<String> roots() {
        return roots;
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        return Optional.ofNullable(pages.get(request.path())).map(page -> page.apply(request));
    }

    @Override
    public List<MenuEntry> menu(Locale locale) {
        return List.copyOf(menu);
    }

    @Override
    public List<Block> front(Locale locale) {
        return List.copyOf(front);
    }

    @Override
    public List<PageAddress> addresses(Locale locale, int most) {
        return addresses.stream().limit(most).toList();
    }
}
