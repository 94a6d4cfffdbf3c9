package de.ladentheke.publish.state;

import de.ladentheke.catalogue.MarketState;
import de.ladentheke.catalogue.Status;
import de.ladentheke.publish.content.ContentWriter;
import de.ladentheke.publish.content.ItemContent;
import de.ladentheke.publish.content.PhotoInfo;
import de.ladentheke.publish.content.PriceJump;
import de.ladentheke.rules.Finding;
import de.ladentheke.rules.ProductCheck;
import de.ladentheke.rules.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from a product, the rules and what the marketplace acknowledged. Pure: the same input, the same result.
 *
 * @param content what would be sent; null where nothing would, or where it was not needed to tell the state
 * @param cause   null unless {@code state} is BLOCKED
 */
public record Derived(Standing standing, MarketState state, List<Finding> findings, ItemContent content, Cause cause) {
    /** Changes whenever the same input may give another result. */
    static final String VERSION = "rules " + ProductCheck.VERSION + ", content " + ContentWriter.VERSION;

    /** State and findings; the content is written only where the state depends on it. */
    static Derived state(Standing standing, Map<String, PhotoInfo> photos) {
        return derive(standing, photos, false);
    }

    /** The content as well, where the product is to be in the market. */
    static Derived complete(Standing standing, Map<String, PhotoInfo> photos) {
        return derive(standing, photos, true);
    }

    int hints() {
        return (int) findings.stream().filter(Finding::counts).count();
    }

    public boolean pending() {
        return state == MarketState.WAITING || state == MarketState.CHANGED;
    }

    /** Whether something is to be done about it: by the next publication, or by a person. */
    boolean open() {
        return pending() || state == MarketState.BLOCKED;
    }

    public Derived as(MarketState other) {
        return new Derived(standing, other, findings, content, cause);
    }

    /** Whether the owner means it to be in the market. */
    public static boolean meant(Standing standing) {
        return standing.product() != null && standing.shown() && standing.product().status() == Status.READY;
    }

    public Optional<Finding> blocking() {
        return findings.stream().filter(f -> f.severity() == Severity.BLOCK).findFirst();
    }

    private static Derived derive(Standing standing, Map<String, PhotoInfo> photos, boolean always) {
        var findings = standing.product() == null ? List.<Finding>of() : ProductCheck.check(standing.product());
        if (!meant(standing)) {
            return notMeant(standing, findings);
        }
        if (findings.stream().anyMatch(f -> f.severity() == Severity.BLOCK)) {
            return new Derived(standing, MarketState.BLOCKED, findings, null, Cause.RULE);
        }
        var compared = standing.acknowledged() != null || standing.foreign() != null || standing.refused() != null;
        var content = always || compared ? ContentWriter.write(standing.product(), photos) : null;
        return meantAndAllowed(standing, findings, content);
    }

    private static Derived meantAndAllowed(Standing standing, List<Finding> findings, ItemContent content) {
        var hash = content == null ? null : content.hash();
        if (standing.foreign() != null && !standing.foreign().equals(hash)) {
            return new Derived(standing, MarketState.BLOCKED, findings, content, Cause.OTHER_PC);
        }
        if (standing.has(hash)) {
            return new Derived(standing, MarketState.ONLINE, findings, content, null);
        }
        if (hash != null && hash.equals(standing.refused())) {
            return new Derived(standing, MarketState.BLOCKED, findings, content, Cause.REFUSED);
        }
        var state = standing.acknowledged() == null ? MarketState.WAITING : MarketState.CHANGED;
        return new Derived(standing, state, findings, content, null).guarded();
    }

    /** Not without the owner's word. */
    private Derived guarded() {
        var hold = standing.guard().hold();
        if (hold != null) {
            return new Derived(standing, MarketState.BLOCKED, findings, content, hold.cause());
        }
        return jumps().isEmpty() ? this : new Derived(standing, MarketState.BLOCKED, findings, content, Cause.PRICE_JUMP);
    }

    /** Prices that nobody has confirmed. */
    public List<PriceJump> jumps() {
        return standing.guard().jumps(content);
    }

    private static Derived notMeant(Standing standing, List<Finding> findings) {
        if (standing.foreign() != null) {
            return new Derived(standing, MarketState.BLOCKED, findings, null, Cause.OTHER_PC);
        }
        var hold = standing.guard().hold();
        if (standing.acknowledged() != null && hold != null && hold.kind() == Hold.Kind.ROLLED_BACK) {
            return new Derived(standing, MarketState.BLOCKED, findings, null, Cause.ROLLED_BACK);
        }
        var state = standing.acknowledged() == null ? MarketState.OFFLINE : MarketState.CHANGED;
        return new Derived(standing, state, findings, null, null);
    }
}
