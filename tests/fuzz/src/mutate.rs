//! Inputs that are nearly right.

use fastrand::Rng;

/// What pages and JSON are made of: pieces that change the meaning of what stands around them.
const PIECES: [&str; 52] = [
    "|",
    "\n|",
    "|\n",
    "\n",
    "\r\n",
    "\n\n",
    "#",
    "\n## Properties\n",
    "\n## Relationships\n",
    "\n## HTTP request\n",
    "\n## Request body\n",
    "\n### x values\n",
    "\n## Members\n",
    "\n## JSON representation\n",
    "```",
    "\n```http\n",
    "\n```\n",
    "<!--",
    "-->",
    "<!-- {",
    "\"blockType\": \"resource\"",
    "\"@odata.type\": \"",
    "#microsoft.graph.",
    "[!INCLUDE [x](../includes/page.md)]",
    "[!INCLUDE [x](page.md)]",
    "> [!NOTE]\n> ",
    "# [HTTP](#tab/http)\n",
    "\n---\n",
    "PATCH /",
    "{",
    "}",
    "{id | name}",
    "(",
    ")",
    "[x](x.md)",
    "[x][]",
    "Collection(",
    " collection",
    "`",
    "**",
    "\"",
    "\\",
    ":",
    ",",
    "\u{a0}",
    "\u{200b}",
    "é",
    "\0",
    "\\ud800",
    "1e999",
    "18446744073709551616",
    "0.1000000000000000055511",
];

/// Makes inputs of others, the same ones for the same seed: pieces cut out, doubled, moved, put in
/// from elsewhere.
pub struct Mutator<'a> {
    rng: Rng,
    seeds: &'a [Vec<u8>],
}

impl<'a> Mutator<'a> {
    /// A mutator of some inputs.
    pub fn new(seed: u64, seeds: &'a [Vec<u8>]) -> Self {
        Self { rng: Rng::with_seed(seed), seeds }
    }

    fn pick(&mut self) -> &'a [u8] {
        self.rng.choice(self.seeds).map_or(&[], Vec::as_slice)
    }

    /// The next input, at most about twice as long as the one it is made of.
    pub fn next_input(&mut self) -> Vec<u8> {
        let mut data = self.pick().to_vec();
        for _ in 0..self.rng.usize(1..8) {
            self.mutate(&mut data);
        }
        data
    }

    fn mutate(&mut self, data: &mut Vec<u8>) {
        let at = self.rng.usize(0..=data.len());
        match self.rng.u8(0..9) {
            0 => {
                data.drain(at..self.end(at, data.len()));
            }
            1 => {
                let piece: Vec<u8> = data.get(at..self.end(at, data.len())).unwrap_or_default().to_vec();
                let to = self.rng.usize(0..=data.len());
                data.splice(to..to, piece);
            }
            2 => {
                let other = self.pick();
                let from = self.rng.usize(0..=other.len());
                let piece = other.get(from..self.end(from, other.len())).unwrap_or_default();
                data.splice(at..at, piece.iter().copied());
            }
            3 => data.truncate(at),
            4 => {
                if let Some(byte) = data.get_mut(at) {
                    *byte = self.rng.u8(..);
                }
            }
            5 => self.swap_lines(data),
            _ => {
                let piece = self.rng.choice(PIECES).unwrap_or("");
                let until = if self.rng.bool() { at } else { (at + piece.len()).min(data.len()) };
                data.splice(at..until, piece.bytes());
            }
        }
    }

    /// The end of a piece: mostly a short one.
    fn end(&mut self, start: usize, len: usize) -> usize {
        let most = if self.rng.u8(0..4) == 0 { 2_000 } else { 40 };
        (start + self.rng.usize(0..most)).min(len)
    }

    fn swap_lines(&mut self, data: &mut Vec<u8>) {
        let mut lines: Vec<&[u8]> = data.split(|byte| *byte == b'\n').collect();
        let (a, b) = (self.rng.usize(0..lines.len()), self.rng.usize(0..lines.len()));
        lines.swap(a, b);
        *data = lines.join(&b'\n');
    }
}
