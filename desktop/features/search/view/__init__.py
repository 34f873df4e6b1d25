"""The bar that finds in a chat, and the page that searches everywhere."""
