package info.becs.complaints.merchants.entity;

import info.becs.spi.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody who sells, with all names under which people complain about them. */
@Entity
@Table(name = "complaints_merchant")
public class Merchant {

    /** Of further names; a merger brings its own. */
    public static final int MOST_NAMES = 50;

    private static final int MOST_PAGES = 20;

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "merchant_key")
    private String merchantKey;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "name_en")
    private String nameEn;

    private String aliases = "";
    private String pages = "";
    private String dbid;

    @Column(name = "trade_licence")
    private String tradeLicence;

    private String ecab;
    private String office;
    private String phone;
    private String email;
    private String status;

    @Column(name = "merged_into")
    private String mergedInto;

    protected Merchant() {}

    /** @param key under which its cases are */
    public Merchant(UUID id, String key) {
        this.id = id.toString();
        this.merchantKey = key;
    }

    /** How it is called from now on, and how it stands. */
    public Merchant say(Text name, List<String> moreNames, List<String> newPages, String newStatus) {
        nameBn = name.bn();
        nameEn = name.en();
        aliases = lines(moreNames);
        pages = lines(newPages);
        status = newStatus;
        return this;
    }

    public Merchant register(Licences licences, Contact contact) {
        dbid = orNull(licences.dbid());
        tradeLicence = orNull(licences.trade());
        ecab = orNull(licences.ecab());
        office = orNull(contact.office());
        phone = orNull(contact.phone());
        email = orNull(contact.email());
        return this;
    }

    /** Takes over the names of an entry that meant the same merchant; what that one knew besides stays with it. */
    public void absorb(Merchant twin) {
        var all = new LinkedHashSet<>(aliases());
        all.addAll(twin.names());
        all.removeAll(List.of(nameBn, nameEn));
        if (all.size() > MOST_NAMES) {
            throw MerchantProblem.tooManyNames(MOST_NAMES);
        }
        aliases = lines(List.copyOf(all));
        var more = new LinkedHashSet<>(pages());
        more.addAll(twin.pages());
        pages = lines(more.stream().limit(MOST_PAGES).toList());
        twin.mergedInto = id;
    }

    /** All names, those it goes by first. */
    public List<String> names() {
        var names = new ArrayList<>(List.of(nameBn, nameEn));
        names.addAll(aliases());
        return List.copyOf(names);
    }

    private static String lines(List<String> list) {
        return String.join("\n", list);
    }

    private static List<String> list(String lines) {
        return lines == null || lines.isEmpty()
                ? List.of()
                : Stream.of(lines.split("\n")).toList();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The same that its cases have. */
    public String key() {
        return merchantKey;
    }

    public Text name() {
        return Text.of(nameBn, nameEn);
    }

    public List<String> aliases() {
        return list(aliases);
    }

    public List<String> pages() {
        return list(pages);
    }

    public Licences licences() {
        return new Licences(plain(dbid), plain(tradeLicence), plain(ecab));
    }

    public Contact contact() {
        return new Contact(plain(office), plain(phone), plain(email));
    }

    /** One of the codes of the rules, or of older ones. */
    public String status() {
        return status;
    }

    /** Id of the entry that it became part of. */
    public Optional<String> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }
}
