//! Which requests are sent together.
//!
//! A call is either parallel, or a chain in which each request depends on the one before it: the
//! service refuses any mixture ("Batch should be either fully sequential or fully parallel"). A
//! request that depends on several others, or shares a dependency, is sent after those have
//! succeeded.

use graph_models::ApiVersion;

/// The maximum number of requests in a call.
const MOST: usize = 20;

/// The state of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    Waiting,
    Succeeded,
    Failed,
}

/// The properties of a request that matter here.
pub(super) struct Node<'a> {
    pub(super) version: ApiVersion,
    pub(super) progress: Progress,
    pub(super) depends_on: &'a [usize],
}

/// Requests that are sent together, in this order.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) version: ApiVersion,
    pub(super) members: Vec<usize>,
    /// Whether each one depends on the one before it.
    pub(super) is_chain: bool,
}

/// The requests of a batch, and their dependencies.
pub(super) struct Plan<'a> {
    nodes: Vec<Node<'a>>,
    /// For each request, those that wait for it.
    waiting: Vec<Vec<usize>>,
}

impl<'a> Plan<'a> {
    pub(super) fn new(nodes: Vec<Node<'a>>) -> Self {
        let mut waiting = vec![Vec::new(); nodes.len()];
        for (index, node) in nodes.iter().enumerate().filter(|(_, node)| node.progress == Progress::Waiting) {
            for on in node.depends_on {
                if let Some(waiting) = waiting.get_mut(*on) {
                    waiting.push(index);
                }
            }
        }
        Self { nodes, waiting }
    }

    /// Returns everything that can be sent now. Empty if nothing is left, or only cycles.
    pub(super) fn calls(&self) -> Vec<Call> {
        let ready = (0..self.nodes.len()).filter(|index| self.is_waiting(*index) && self.open(*index).next().is_none());
        let (chains, mut single): (Vec<_>, Vec<_>) = ready.map(|index| self.chain(index)).partition(|it| it.len() > 1);
        let mut calls = Vec::new();
        if chains.len() <= calls_as_waves(&chains) {
            calls.extend(chains.into_iter().map(|members| self.call(members, true)));
        } else {
            single.extend(chains);
            single.sort_unstable();
        }
        for version in [ApiVersion::V1_0, ApiVersion::Beta] {
            let heads = single.iter().filter_map(|chain| chain.first().copied());
            let members: Vec<usize> = heads.filter(|index| self.version(*index) == Some(version)).collect();
            calls.extend(members.chunks(MOST).map(|members| self.call(members.to_vec(), false)));
        }
        calls
    }

    /// A request, the only request that depends on it and on nothing else, the only request that
    /// depends on that one, and so on.
    fn chain(&self, first: usize) -> Vec<usize> {
        let mut chain = vec![first];
        let mut last = first;
        while let Some([next]) = self.waiting.get(last).map(Vec::as_slice) {
            let same = self.version(*next) == self.version(first);
            if !same || chain.len() == MOST || self.open(*next).any(|on| on != last) {
                break;
            }
            last = *next;
            chain.push(last);
        }
        chain
    }

    fn call(&self, members: Vec<usize>, is_chain: bool) -> Call {
        let version = members.first().and_then(|index| self.version(*index)).unwrap_or(ApiVersion::V1_0);
        Call { version, members, is_chain }
    }

    fn version(&self, index: usize) -> Option<ApiVersion> {
        self.nodes.get(index).map(|node| node.version)
    }

    fn is_waiting(&self, index: usize) -> bool {
        self.nodes.get(index).is_some_and(|node| node.progress == Progress::Waiting)
    }

    /// The requests that a request still waits for.
    fn open(&self, index: usize) -> impl Iterator<Item = usize> {
        let all = self.nodes.get(index).map_or(&[][..], |node| node.depends_on);
        all.iter().copied().filter(|on| self.is_waiting(*on))
    }
}

/// The number of calls for sending the first request of each chain, then the second of each, and so
/// on. For many short chains, this is fewer calls.
fn calls_as_waves(chains: &[Vec<usize>]) -> usize {
    let longest = chains.iter().map(Vec::len).max().unwrap_or(0);
    let wave = |depth| chains.iter().filter(|chain| chain.len() > depth).count().div_ceil(MOST);
    (0..longest).map(wave).sum()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    /// Sends everything with success, and gives the calls in their rounds: `>` for a chain.
    fn rounds(depends_on: &[&[usize]], version: impl Fn(usize) -> ApiVersion) -> Vec<Vec<String>> {
        let mut done = vec![false; depends_on.len()];
        let mut rounds = Vec::new();
        loop {
            let progress = |index: usize| if done[index] { Progress::Succeeded } else { Progress::Waiting };
            let nodes = depends_on.iter().enumerate();
            let node = |(index, depends_on)| Node { version: version(index), progress: progress(index), depends_on };
            let nodes = nodes.map(|(index, depends_on)| node((index, *depends_on))).collect();
            let calls = Plan::new(nodes).calls();
            if calls.is_empty() {
                return rounds;
            }
            let mut texts = Vec::new();
            for call in &calls {
                assert!(call.members.len() <= MOST);
                let names: Vec<_> = call.members.iter().map(usize::to_string).collect();
                texts.push(names.join(if call.is_chain { ">" } else { " " }));
                for member in &call.members {
                    assert!(!std::mem::replace(&mut done[*member], true), "{member} is sent twice");
                }
            }
            rounds.push(texts);
        }
    }

    fn v1(_: usize) -> ApiVersion {
        ApiVersion::V1_0
    }

    #[test]
    fn what_is_independent_goes_in_twenties() {
        let rounds = rounds(&[&[][..]; 45], v1);
        let sizes: Vec<_> = rounds[0].iter().map(|call| call.split(' ').count()).collect();
        assert_eq!((rounds.len(), sizes), (1, vec![20, 20, 5]));
    }

    #[test]
    fn a_chain_is_one_call_or_as_few_as_can_be() {
        assert_eq!(rounds(&[&[], &[0], &[1], &[]], v1), [["0>1>2", "3"]]);
        let long: Vec<Vec<usize>> = (0..45).map(|index: usize| index.checked_sub(1).into_iter().collect()).collect();
        let long: Vec<&[usize]> = long.iter().map(Vec::as_slice).collect();
        let sizes: Vec<_> = rounds(&long, v1).iter().map(|round| round[0].split('>').count()).collect();
        assert_eq!(sizes, [20, 20, 5]);
    }

    #[test]
    fn what_is_no_chain_waits() {
        assert_eq!(rounds(&[&[], &[0], &[0]], v1), [["0"], ["1 2"]]);
        assert_eq!(rounds(&[&[], &[], &[0, 1], &[2]], v1), vec![vec!["0 1"], vec!["2>3"]]);
        // A diamond.
        assert_eq!(rounds(&[&[], &[0], &[0], &[1, 2]], v1), [["0"], ["1 2"], ["3"]]);
    }

    #[test]
    fn many_short_chains_go_in_waves() {
        let pairs: Vec<Vec<usize>> =
            (0..40).map(|index| if index % 2 == 1 { vec![index - 1] } else { vec![] }).collect();
        let pairs: Vec<&[usize]> = pairs.iter().map(Vec::as_slice).collect();
        assert_eq!(rounds(&pairs, v1).iter().map(Vec::len).collect::<Vec<_>>(), [1, 1]);
    }

    #[test]
    fn versions_never_share_a_call() {
        let version = |index| if index % 2 == 0 { ApiVersion::V1_0 } else { ApiVersion::Beta };
        assert_eq!(rounds(&[&[], &[], &[], &[2]], version), vec![vec!["0 2", "1"], vec!["3"]]);
    }

    #[test]
    fn circles_are_never_sent() {
        assert_eq!(rounds(&[&[1], &[0], &[], &[3]], v1), [["2"]]);
    }
}
